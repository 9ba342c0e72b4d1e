# Một dòng trong lịch sử của một đơn vị.

history-unit-founded = Thành lập từ ngày { $on } với tên “{ $name }”
history-unit-renamed = Đổi tên thành “{ $name }” từ ngày { $on }
history-unit-moved = Chuyển về trực thuộc { $parent } từ ngày { $on }
history-unit-joined-by-move = Tiếp nhận { $unit } từ ngày { $on }
history-unit-merged = Sáp nhập vào { $into } từ ngày { $on }
history-unit-took-in = Tiếp nhận { $count } đơn vị sáp nhập vào từ ngày { $on }
history-unit-split = Chia tách thành { $count } đơn vị từ ngày { $on }
history-unit-came-from-split = Nhận một phần của { $unit } khi chia tách từ ngày { $on }
history-unit-dissolved = Giải thể từ ngày { $on }
history-unit-reclassified = Từ ngày { $on } thuộc cấp “{ $level }”, loại “{ $kind }”

history-cycle-opened = Mở chu kỳ “{ $name }” từ ngày { $on }
history-rules-set = Chu kỳ { $cycle } theo “{ $rules }” từ ngày { $on }
history-cycle-handed-over = Bàn giao chu kỳ { $cycle } cho { $to } từ ngày { $on }
history-cycle-received = Tiếp nhận chu kỳ { $cycle } của { $from } từ ngày { $on }
history-level-plan-set = Ngày { $on } đặt kế hoạch hoàn thành cấp “{ $level }” chậm nhất ngày { $finish_by }

history-congress-planned = Ngày { $on } lên lịch đại hội: khai mạc { $first }, bế mạc { $last }
history-congress-approved = Ngày { $on } kế hoạch đại hội được duyệt
history-congress-postponed = Ngày { $on } hoãn đại hội, lý do: { $reason }
history-congress-postponed-until =
    Ngày { $on } hoãn đại hội, lùi sang { $first } – { $last }, lý do: { $reason }
history-congress-chosen-pilot = Ngày { $on } được chọn làm đại hội điểm
history-congress-chosen-direct-election = Ngày { $on } được chọn thí điểm bầu trực tiếp bí thư tại đại hội
history-congress-held = Tổ chức đại hội { $contents } nội dung: khai mạc { $first }, bế mạc { $last }
history-congress-reported =
    { $seats ->
        [0] Ngày { $on } báo cáo kết quả: có mặt { $present } trên { $convened } được triệu tập, không bầu cấp ủy
       *[other] Ngày { $on } báo cáo kết quả: có mặt { $present } trên { $convened } được triệu tập, trúng cử { $elected } trên { $seats } cần bầu
    }
history-report-corrected =
    { $seats ->
        [0] Ngày { $on } đính chính báo cáo: có mặt { $present } trên { $convened } được triệu tập, không bầu cấp ủy; lý do: { $reason }
       *[other] Ngày { $on } đính chính báo cáo: có mặt { $present } trên { $convened } được triệu tập, trúng cử { $elected } trên { $seats } cần bầu; lý do: { $reason }
    }
history-congress-ratified = Ngày { $on } kết quả đại hội được chuẩn y

history-delegates-convened = Ngày { $on } triệu tập { $count } người dự đại hội
history-delegate-refused = Ngày { $on } bác tư cách một đại biểu: { $reason }
history-delegate-replaced = Ngày { $on } một đại biểu dự khuyết thay người vắng mặt
history-vote-taken = Ngày { $on } biểu quyết “{ $matter }”: đồng ý { $for_it }, không đồng ý { $against }, không biểu quyết { $not_voting }
history-vote-taken-of-convened = Ngày { $on } biểu quyết “{ $matter }”: đồng ý { $for_it }, không đồng ý { $against }, không biểu quyết { $not_voting }; cần { $needed } trên { $of } người được triệu tập
history-organ-elected = Ngày { $on } bầu { $organ } { $count } người: đồng ý { $for_it }, không đồng ý { $against }, không biểu quyết { $not_voting }
history-member-excepted = Ngày { $on } một đảng viên không tính vào số triệu tập: { $proof }
history-election-opened = Ngày { $on } mở cuộc bầu { $office }, số lượng { $seats }
history-names-put-forward = Ngày { $on } đưa { $count } người vào danh sách ứng cử, đề cử { $office }
history-name-withdrawn = Ngày { $on } một người rút khỏi danh sách bầu { $office }
history-list-closed = Ngày { $on } chốt danh sách bầu { $office }: { $count } người
history-ballots-issued = Ngày { $on } phát { $ballots } phiếu bầu { $office }
history-box-opened = Ngày { $on } mở hòm phiếu bầu { $office }: { $ballots } phiếu thu về
history-stack-corrected = Ngày { $on } kiểm lại xấp { $stack } khi bầu { $office }
history-result-announced = Ngày { $on } công bố kết quả bầu { $office }: trúng cử { $elected }, cần { $needed } phiếu trên { $base }, còn thiếu { $left }
history-voted-again = Ngày { $on } bầu tiếp { $office }: { $count } người, lấy { $seats }
history-tie-broken = Ngày { $on } { $office }: { $how }, { $count } người trúng cử
tie-lot = rút thăm giữa những người bằng phiếu
tie-older = chọn người nhiều tuổi hơn trong số bằng phiếu
tie-longer-membership = chọn người tham gia lâu hơn trong số bằng phiếu
tie-chair = người chủ trì quyết định giữa những người bằng phiếu
history-seats-left-empty = Ngày { $on } đại hội quyết định không bầu thêm { $office }
history-person-enrolled = Ghi danh một tài khoản
history-role-granted = Giao vai trò { $role } cho một tài khoản
history-role-revoked = Thu hồi vai trò { $role } của một tài khoản
history-time-passed = Xác nhận đồng hồ sau khi nhảy: thời gian đã trôi qua thật
history-clock-was-wrong = Đồng hồ đã được chỉnh lại; thời điểm của các việc trước đó có thể sai
history-acts-lost = Các việc từ { $first } đến { $last } đã mất; sổ ghi tiếp tục không có chúng
history-acts-may-be-lost = Có thể đã mất các việc từ số { $first }; sổ ghi tiếp tục từ đây
