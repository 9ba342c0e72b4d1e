# Số lượng do cấp trên hướng dẫn trước khi đại hội, hội nghị biểu quyết.

guidance-title = Hướng dẫn số lượng cần bầu
guidance-lead = Đại hội (hội nghị) biểu quyết số lượng cần bầu trong khoảng cấp trên hướng dẫn. Đã ghi ở đây thì không nhận số ngoài khoảng ấy.
guidance-office = Chức danh
guidance-least = Ít nhất
guidance-most = Nhiều nhất
guidance-given = Hướng dẫn
guidance-from-to = từ { $least } đến { $most } (ngày { $on })
guidance-none = chưa có
guidance-save = Ghi hướng dẫn
guidance-of-election = Cấp trên hướng dẫn: từ { $least } đến { $most } ({ $rule }).

refusal-elections-number-not-voted = Số lượng { $office } không do đại hội (hội nghị) biểu quyết nên không hướng dẫn.
refusal-elections-number-not-voted-next = Số đại biểu dự đại hội cấp trên ghi ở trang phân bổ đại biểu; chức danh chỉ có một người thì không phải ghi.
refusal-elections-backward-guidance = Khoảng hướng dẫn từ { $least } đến { $most } không đúng.
refusal-elections-backward-guidance-next = Số ít nhất phải từ 1 và không lớn hơn số nhiều nhất.
refusal-elections-number-voted = Đã biểu quyết số lượng { $office } và mở cuộc bầu.
refusal-elections-number-voted-next = Hướng dẫn phải có trước khi biểu quyết số lượng; nếu số đã biểu quyết trái hướng dẫn thì xem xét kết quả ở trang chuẩn y.
refusal-elections-outside-guidance = Số lượng { $seats } nằm ngoài khoảng cấp trên hướng dẫn: từ { $least } đến { $most }.
refusal-elections-outside-guidance-next = Thảo luận, biểu quyết lại một số trong khoảng ấy; cần số khác thì đề nghị cấp trên hướng dẫn lại trước.

history-seats-guided = Ngày { $on } cấp trên hướng dẫn số lượng { $office }: từ { $least } đến { $most }
