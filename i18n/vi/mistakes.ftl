# Đính chính trong cuộc bầu, tại hội trường.

mistake-title = Đính chính
mistake-hint = Số cũ vẫn giữ trong sổ, kèm lý do.
mistake-reason = Lý do đính chính
mistake-save = Đính chính
mistake-done-title = Đã đính chính
mistake-told = { $what }, ngày { $on }: { $reason }
mistake-told-numbers = { $what }, ngày { $on }: { $before } → { $after } ({ $reason })
mistake-seats = Số lượng cần bầu ghi nhầm
mistake-seats-hint = Ghi lại số đã biểu quyết và số thẻ.
mistake-opening = Mở nhầm cuộc bầu này
mistake-opening-hint = Cuộc bầu bị hủy như chưa mở; mở lại được khi cần. Chỉ khi chưa phát phiếu.
mistake-names = Đưa nhầm tên vào danh sách
mistake-names-hint = Không phải rút tên: người rút tên thì đại hội biểu quyết. Bỏ tên nhầm rồi đưa lại đúng người, đúng nguồn giới thiệu.
mistake-withdrawal = Rút nhầm tên
mistake-withdrawal-hint = Người được chọn trở lại danh sách.
mistake-poll-asked = Xin ý kiến nhầm
mistake-poll-asked-hint = Thu lại phiếu xin ý kiến; danh sách mở như trước.
mistake-poll-count = Kết quả xin ý kiến ghi nhầm
mistake-poll-count-hint = Ghi lại theo biên bản của tổ kiểm phiếu xin ý kiến.
mistake-list = Chốt nhầm danh sách
mistake-list-hint = Mở lại danh sách khi chưa phát phiếu; phiếu đã in phải thu lại.
mistake-issued = Số phiếu phát ra ghi nhầm
mistake-issued-hint = Theo biên bản phát phiếu.
mistake-box-opening = Mở nhầm hòm phiếu
mistake-box-opening-hint = Khi chưa bàn nào kiểm phiếu; cuộc bầu trở lại lúc đang bỏ phiếu.
mistake-box = Số phiếu trong hòm ghi nhầm
mistake-box-hint = Đếm lại phiếu thu về rồi ghi. Xấp đã nộp giữ nguyên.
mistake-stack = Nộp nhầm một xấp
mistake-stack-hint = Xấp không có thật, nộp hai lần hoặc nhầm bàn. Đếm sai thì bàn ấy kiểm lại xấp, không bỏ.
mistake-stack-desk = Bàn
mistake-stack-name = Xấp
mistake-result = Kết quả công bố sai: kiểm lại phiếu
mistake-result-hint = Đại hội (hội nghị) biểu quyết. Kết quả cũ vẫn giữ để xem; các bàn kiểm lại từ đầu, không thấy số của nhau, rồi công bố kết quả mới thay.
mistake-empty-seats = Ghi nhầm là để trống ghế
mistake-empty-seats-hint = Cuộc bầu trở lại lúc chờ đại hội quyết định.
mistake-tie-break = Ghi nhầm người được chọn khi bằng phiếu
mistake-tie-break-hint = Những người bằng phiếu trở lại lúc chờ chọn.
vote-recount = Kiểm lại phiếu
issue-more-title = Phát thêm phiếu cho người vào sau
issue-more-hint = Người vào sau khi phát phiếu, trước khi mở hòm, thì nhận một phiếu; số người bầu và số phiếu phát ra tăng như nhau.
issue-more-count = Số phiếu phát thêm
issue-more-save = Phát thêm
issue-more-due = { $count ->
    *[other] Có { $count } người vào sau khi phát phiếu và chưa nhận phiếu.
}
result-replaced = Kết quả đã công bố, không còn giá trị từ ngày { $on }: { $reason }

# Tại hội trường.

hall-mistake-check-in = Điểm danh nhầm, người này chưa đến
hall-mistake-clearing = Ghi nhầm là kết thúc điểm danh
hall-mistake-vote = Sửa số thẻ
hall-mistake-organ = Sửa thành viên ghi nhầm
hall-mistake-session-opening = Khai mạc nhầm
hall-mistake-session-closing = Bế mạc nhầm
hall-mistake-item-start = Bắt đầu nhầm mục này
hall-mistake-item-end = Kết thúc nhầm mục này
hall-mistake-turn = Gọi nhầm, trở lại danh sách chờ
hall-mistake-check-in-hint = Khác với điểm danh ra: người này không còn được tính là đã dự đại hội.
hall-mistake-clearing-hint = Mọi người trở lại trạng thái có mặt như trước. Chỉ trong ngày.
hall-mistake-organ-hint = Khi ghi khác với người đại hội đã bầu. Bầu người khác thì biểu quyết lại.
hall-mistake-session-opening-hint = Hủy khi chưa bầu gì trong phiên.
hall-mistake-session-closing-hint = Phiên mở lại như trước. Bế mạc đại hội chỉ hủy được khi chưa báo cáo.
hall-mistake-vote-was = Trước khi sửa: { $cards } ({ $reason })

take-back-title = Cho nhầm thì hủy
take-back-approval = Hủy việc duyệt kế hoạch
take-back-ratification = Hủy việc chuẩn y
take-back-choice = Hủy việc chọn: { $choice }
take-back-save = Hủy
strike-title = Triệu tập nhầm người này
strike-hint = Gạch tên khi người ấy chưa đến. Có tên đúng mà bị bác tư cách thì không gạch.
strike-save = Gạch tên
undo-replacement-title = Thay nhầm
undo-replacement-hint = Người vắng mặt trở lại danh sách, người này trở lại dự khuyết.
undo-replacement-save = Hủy việc thay
seal-correct = Đính chính niêm phong
complaint-take-back = Ghi nhầm: lùi một bước
outside-correct = Đính chính hoặc rút văn bản này
outside-withdraw = Ghi nhầm cả việc: rút văn bản, việc theo văn bản này cũng hủy
outside-withdrawn = đã rút ngày { $on }: { $reason }
outside-was = trước đó ghi số { $number } ngày { $dated } của { $body } ({ $reason })
