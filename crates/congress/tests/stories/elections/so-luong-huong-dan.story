Cấp trên hướng dẫn số lượng, đại hội và hội nghị biểu quyết trong khoảng ấy
Điều 19.1 của Quy chế: đại hội thảo luận, biểu quyết số lượng theo hướng dẫn của cấp trên.
Bối cảnh: bau-xong

15/06/2020 bí thư 340: hướng dẫn số lượng Ban Thường vụ tại 340, ít nhất 1, nhiều nhất 2
    ✗ Vai trò của tài khoản này không được chọn đại hội điểm, thí điểm bầu trực tiếp bí thư, cho phép hình thức, số lượng đại biểu của đại hội đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
15/06/2020 ban tổ chức TB: hướng dẫn số lượng Bí thư tại 340, ít nhất 1, nhiều nhất 2
    ✗ Số lượng Bí thư không do đại hội (hội nghị) biểu quyết nên không hướng dẫn.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19.1
    ✗   Số đại biểu dự đại hội cấp trên ghi ở trang phân bổ đại biểu; chức danh chỉ có một người thì không phải ghi.
15/06/2020 ban tổ chức TB: hướng dẫn số lượng đại biểu dự đại hội cấp trên tại 340, ít nhất 1, nhiều nhất 2
    ✗ Số lượng đại biểu dự đại hội cấp trên không do đại hội (hội nghị) biểu quyết nên không hướng dẫn.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19.1
    ✗   Số đại biểu dự đại hội cấp trên ghi ở trang phân bổ đại biểu; chức danh chỉ có một người thì không phải ghi.
15/06/2020 ban tổ chức TB: hướng dẫn số lượng Ban Thường vụ tại 340, ít nhất 3, nhiều nhất 2
    ✗ Khoảng hướng dẫn từ 3 đến 2 không đúng.
    ✗   Số ít nhất phải từ 1 và không lớn hơn số nhiều nhất.
15/06/2020 ban tổ chức TB: hướng dẫn số lượng Ban Chấp hành tại 340, ít nhất 2, nhiều nhất 3
    ✗ Đã biểu quyết số lượng Ban Chấp hành và mở cuộc bầu.
    ✗   Hướng dẫn phải có trước khi biểu quyết số lượng; nếu số đã biểu quyết trái hướng dẫn thì xem xét kết quả ở trang chuẩn y.
15/06/2020 ban tổ chức TB: hướng dẫn số lượng Ủy ban Kiểm tra tại 340, ít nhất 3, nhiều nhất 5
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 cấp trên hướng dẫn số lượng Ủy ban Kiểm tra: từ 3 đến 5
15/06/2020 bí thư 340: mở bầu Ủy ban Kiểm tra tại 340, số lượng 6, đồng ý 2
    ✗ Số lượng 6 nằm ngoài khoảng cấp trên hướng dẫn: từ 3 đến 5.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19.1
    ✗   Thảo luận, biểu quyết lại một số trong khoảng ấy; cần số khác thì đề nghị cấp trên hướng dẫn lại trước.
15/06/2020 bí thư 340: mở bầu Ủy ban Kiểm tra tại 340, số lượng 2, đồng ý 2
    ✗ Số lượng 2 nằm ngoài khoảng cấp trên hướng dẫn: từ 3 đến 5.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19.1
    ✗   Thảo luận, biểu quyết lại một số trong khoảng ấy; cần số khác thì đề nghị cấp trên hướng dẫn lại trước.

Hướng dẫn lại thì theo lần sau.
15/06/2020 ban tổ chức TB: hướng dẫn số lượng Ủy ban Kiểm tra tại 340, ít nhất 2, nhiều nhất 5
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 cấp trên hướng dẫn số lượng Ủy ban Kiểm tra: từ 2 đến 5
15/06/2020 bí thư 340: mở bầu Ủy ban Kiểm tra tại 340, số lượng 2, đồng ý 2
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ủy ban Kiểm tra, số lượng 2
