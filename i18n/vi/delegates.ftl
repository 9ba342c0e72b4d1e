# Danh sách đại biểu, thẩm tra tư cách.

## Thẩm tra tư cách đại biểu: công nhận, bác, khôi phục, báo cáo cơ cấu; thông tin cá nhân; dự khuyết

room-credentials = Công nhận, bác tư cách; báo cáo cơ cấu đại biểu
credentials-title = Thẩm tra tư cách đại biểu
credentials-committee = Ban Thẩm tra tư cách đại biểu
credentials-no-committee = Chưa bầu Ban Thẩm tra tư cách đại biểu.
credentials-members-congress = { $Members_congress } không bầu Ban Thẩm tra.
credentials-more = Còn nữa; công nhận những người này rồi xem tiếp.
credentials-elect-committee = Bầu Ban Thẩm tra
credentials-waiting = Chờ thẩm tra
credentials-waiting-none = Không còn ai chờ thẩm tra.
credentials-accept-hint = Đánh dấu những người được công nhận. Người không đủ tư cách: bấm vào tên để bác và nêu lý do.
credentials-accept = Công nhận những người đã chọn
credentials-accept-all = { $count ->
   *[other] Công nhận cả { $count } người
}
credentials-accepted-now = { $count ->
   *[other] Đã công nhận tư cách { $count } người.
}
credentials-refused-title = Bị bác tư cách
credentials-report-title = Báo cáo thẩm tra
credentials-report-hint = Số liệu tính từ danh sách và thông tin cá nhân đang lưu, chỉ ghi tổng của cả đại hội. Mở lại trang khi danh sách thay đổi.
credentials-report-waiting = { $count ->
   *[other] Còn { $count } người chờ thẩm tra; xong hết mới báo cáo được.
}
credentials-report-save = Ghi báo cáo trước đại hội
credentials-reported-on = Đã báo cáo ngày { $day }
credentials-reported-now = Đã ghi báo cáo thẩm tra tư cách đại biểu.
credentials-report-stale = Danh sách hoặc thông tin đã thay đổi sau báo cáo này. Số liệu mới ở dưới; ghi báo cáo lại nếu cần.
credentials-none = Chưa có ai được công nhận tư cách.
field-ages-on = Tính tuổi đến ngày
form-nobody-chosen = Chọn ít nhất một người.

composition-called = Được triệu tập
composition-accepted = Đủ tư cách
composition-refused = Bị bác tư cách
composition-replaced = Vắng, có dự khuyết thay
composition-in-reserve = Dự khuyết chưa thay ai
composition-absent = Đủ tư cách nhưng chưa có mặt
composition-kinds = Tư cách
composition-members = Thành viên dự đại hội toàn thể
composition-members-party = Đảng viên
composition-members-youth-union = Đoàn viên
composition-members-trade-union = Đoàn viên công đoàn
composition-members-association = Hội viên
composition-ex-officio = Đương nhiên
composition-elected = Được bầu
composition-appointed = Chỉ định
composition-alternates = Dự khuyết vào thay
composition-sex = Giới tính
composition-women = Nữ
composition-men = Nam
composition-sex-unknown = Chưa rõ giới tính
composition-age = Độ tuổi
composition-under-40 = Dưới 40 tuổi
composition-from-40-to-50 = Từ 40 đến 50 tuổi
composition-over-50 = Trên 50 tuổi
composition-age-unknown = Chưa rõ ngày sinh
composition-age-sum = Tổng số tuổi
composition-age-count = Số người có tuổi trong tổng
composition-ethnicity = Dân tộc
composition-minorities = Dân tộc thiểu số
composition-kinh = Kinh
composition-ethnicity-unknown = Chưa rõ dân tộc
composition-education = Trình độ
composition-doctor = Tiến sĩ
composition-master = Thạc sĩ
composition-university = Đại học
composition-college = Cao đẳng
composition-vocational = Trung cấp
composition-school = Phổ thông
composition-education-unknown = Chưa rõ trình độ

credentials-paper-kind = BÁO CÁO
credentials-paper-title = kết quả thẩm tra tư cách đại biểu
credentials-paper-opening = Ban Thẩm tra tư cách đại biểu đã xem xét tư cách { $called } người được triệu tập dự đại hội { $congress }. Kết quả: đủ tư cách { $accepted }, bị bác tư cách { $refused }, vắng mặt có dự khuyết thay { $replaced }, dự khuyết chưa thay ai { $reserve }.
credentials-paper-members = Đã xem xét tư cách { $called } người được triệu tập dự đại hội { $congress }. Kết quả: đủ tư cách { $accepted }, bị bác tư cách { $refused }.
credentials-paper-members-party = Đã xem xét tư cách { $called } đảng viên được triệu tập dự đại hội { $congress }. Kết quả: đủ tư cách { $accepted }, bị bác tư cách { $refused }.
credentials-paper-absent = Đến lúc báo cáo, trong số đủ tư cách có { $present } người đã có mặt, { $absent } người chưa có mặt.
credentials-paper-table = Cơ cấu { $count } người đủ tư cách, tuổi tính đến ngày { $day }
credentials-paper-group = Nhóm
credentials-paper-sheet = Cơ cấu
credentials-paper-figure = Chỉ tiêu
credentials-paper-count = Số người
credentials-paper-percent = Tỷ lệ (%)
credentials-paper-ages = Tuổi bình quân { $mean } (tổng số tuổi { $sum } của { $count } người có ngày sinh).
credentials-paper-unknown = Không rõ ngày, tháng sinh thì tính là ngày 1, tháng 1. Người chưa có thông tin được ghi ở các dòng “Chưa rõ”, không ước đoán.
credentials-paper-signer = T/M BAN THẨM TRA TƯ CÁCH ĐẠI BIỂU
credentials-paper-head = TRƯỞNG BAN
credentials-paper-draft = Dự thảo, chưa ghi vào sổ.

details-title = Thông tin cá nhân
details-hint = Chỉ để Ban Thẩm tra tính cơ cấu. Lưu riêng với sổ ghi và xóa được cùng với người này.
details-save = Ghi thông tin
details-saved = Đã ghi thông tin cá nhân.
details-unknown = Chưa rõ
field-sex = Giới tính
field-born = Ngày sinh
field-born-hint = Ngày/tháng/năm, hoặc chỉ năm. Không rõ ngày, tháng thì tính là ngày 1, tháng 1.
field-minority = Dân tộc
field-education = Trình độ
form-born-unreadable = Không đọc được ngày sinh. Ghi dạng 15/06/1970 hoặc 1970.
sex-female = Nữ
sex-male = Nam
minority-no = Kinh
minority-yes = Dân tộc thiểu số

fact-credentials = Thẩm tra tư cách
credentials-are-accepted = Đã công nhận
credentials-are-waiting = Chờ thẩm tra
accept-save = Công nhận tư cách
readmit-title = Tính lại vào số triệu tập
readmit-hint = Chỉ khi ghi nhầm người hoặc nhầm trường hợp. Việc đã ghi vẫn còn trong sổ.
readmit-save = Tính lại
restore-title = Khôi phục tư cách
restore-hint = Chỉ khi kết luận bác là sai. Việc bác vẫn còn trong sổ; người này chờ Ban Thẩm tra xem xét lại.
restore-save = Khôi phục tư cách
replaced-came-title = Người vắng đến sau khi đã có người thay
replaced-came = Không có quy định nào đã đọc được nói dự khuyết đã vào thay có phải rút khi người vắng đến dự. Mời đại biểu đến Ban Thẩm tra tư cách; Ban báo cáo để đại hội quyết định.
replace-order = Xếp theo thứ tự vào thay: người cùng đơn vị trước, trong một đơn vị theo số phiếu bầu dự khuyết, hoặc theo thứ tự trong danh sách. Thứ tự này chưa đọc được trong quy định; chọn người khác thì nêu lý do.
replace-by-vote = Đại hội đã họp: Ban Thẩm tra tư cách đại biểu xem xét, báo cáo; đại hội quyết định bằng biểu quyết giơ thẻ ({ $rule }). Ghi số thẻ.
replace-matter = Chuyển đại biểu dự khuyết thành đại biểu chính thức
replace-suggested = đến lượt
field-order-reason = Lý do không theo thứ tự (nếu có)

intake-not-a-sex = không rõ nam hay nữ; ghi nam hoặc nữ.
intake-not-a-birth = không đọc được ngày sinh; ghi dạng 15/06/1970, 06/1970 hoặc 1970.
intake-not-a-people = không rõ dân tộc; ghi tên dân tộc, hoặc có/không là dân tộc thiểu số.
intake-not-an-education = không rõ trình độ; ghi phổ thông, trung cấp, cao đẳng, đại học, thạc sĩ hoặc tiến sĩ.
file-column-sex = giới tính
file-column-born = ngày sinh
file-column-minority = dân tộc
file-column-education = trình độ

roll-search = Tìm theo tên hoặc đơn vị
roll-found = { $count ->
   *[other] Tìm thấy { $count } người
}
roll-before = Trang trước

## Đại biểu do đại hội cấp dưới bầu, khi kết quả bầu họ bị hủy hoặc một người không được công nhận

standing-lapsed = Không còn là đại biểu

## Khi không được phép

refusal-delegates-out-of-order = Còn đại biểu dự khuyết khác cùng đơn vị đứng trước người được chọn.
refusal-delegates-out-of-order-next = Chọn người đến lượt, hoặc nêu lý do không theo thứ tự.
refusal-delegates-congress-decides = Đại hội đã họp: việc chuyển đại biểu dự khuyết thành đại biểu chính thức do đại hội quyết định.
refusal-delegates-congress-decides-next = Ban Thẩm tra tư cách đại biểu xem xét, báo cáo; đại hội biểu quyết bằng thẻ, rồi ghi số đồng ý, không đồng ý, không biểu quyết.
refusal-delegates-not-carried = Chỉ có { $for_it } trên { $of } người đồng ý: cần { $needed } nên chưa thông qua.
refusal-delegates-not-carried-next = Chỗ ấy vẫn để trống. Ban Thẩm tra tư cách đại biểu có thể báo cáo người khác để đại hội biểu quyết.
refusal-delegates-no-committee = Đại hội chưa bầu Ban Thẩm tra tư cách đại biểu.
refusal-delegates-no-committee-next = Bầu Ban Thẩm tra bằng biểu quyết giơ thẻ trước, rồi công nhận tư cách, báo cáo và cho dự khuyết vào thay.
refusal-delegates-already-accepted = Tư cách của người này đã được công nhận.
refusal-delegates-already-accepted-next = Không phải công nhận lại.
refusal-delegates-was-refused = Tư cách của người này đã bị bác: { $reason }.
refusal-delegates-was-refused-next = Nếu kết luận ấy sai thì khôi phục tư cách và nêu lý do, rồi công nhận.
refusal-delegates-was-replaced = Người này vắng mặt và đã có dự khuyết vào thay.
refusal-delegates-was-replaced-next = Xem xét tư cách của người vào thay.
refusal-delegates-not-refused = Tư cách của người này không bị bác.
refusal-delegates-not-refused-next = Không phải khôi phục.
refusal-delegates-alternate-in-place = Không có quy định nào đã đọc được nói dự khuyết đã vào thay có phải rút khi người vắng đến dự hay không.
refusal-delegates-alternate-in-place-next = Mời đại biểu đến Ban Thẩm tra tư cách; Ban xem xét và báo cáo để đại hội quyết định.
refusal-delegates-not-ruled-on = { $count ->
   *[other] Còn { $count } người chưa được thẩm tra tư cách.
}
refusal-delegates-not-ruled-on-next = Công nhận hoặc bác tư cách từng người còn lại, rồi báo cáo.
refusal-delegates-roll-differs = “{ $figure }” báo cáo là { $told }, theo danh sách và hội trường là { $found }.
refusal-delegates-roll-differs-next = Danh sách hoặc hội trường vừa thay đổi: mở lại trang thẩm tra để tính lại rồi ghi báo cáo.
refusal-delegates-sums-differ = “{ $group }” cộng lại là { $sum }, số người đủ tư cách là { $accepted }.
refusal-delegates-sums-differ-next = Các phần cộng lại phải bằng số người đủ tư cách; người chưa có thông tin ghi vào “Chưa rõ”.
refusal-delegates-ages-differ = Tổng số tuổi { $ages } của { $count } người không khớp với các độ tuổi.
refusal-delegates-ages-differ-next = Tính lại từ ngày sinh của từng người.
refusal-delegates-lapsed = Người này không còn là đại biểu: kết quả bầu đại biểu đã bị hủy hoặc không được công nhận ({ $reason }).
refusal-delegates-lapsed-next = Chờ đơn vị bầu lại; có kết quả mới thì triệu tập từ kết quả ấy.
refusal-delegates-not-elected = Theo sổ, đại hội của { $from } không bầu người này, chưa có kết quả, hoặc kết quả đã bị hủy.
refusal-delegates-not-elected-next = Triệu tập từ kết quả bầu của { $from }, không ghi tay; nếu đang bầu lại thì chờ kết quả.
refusal-delegates-serves = Người này đang trong một cơ quan của đại hội hoặc có tên trong danh sách bầu cử.
refusal-delegates-serves-next = Sửa thành viên của cơ quan hoặc danh sách ấy trước.
refusal-delegates-not-in-place = Người này không thay ai.
refusal-delegates-not-in-place-next = Mở trang của đại biểu dự khuyết đã thay.
refusal-delegates-has-come = Người này đã điểm danh vào đại hội.
refusal-delegates-has-come-next = Điểm danh nhầm thì bỏ lượt điểm danh ấy ở trang hội trường trước.
refusal-delegates-nobody = Danh sách không có ai.
refusal-delegates-nobody-next = Ghi ít nhất một người, hoặc kiểm tra lại tệp.
refusal-delegates-twice = Người này đã có trong danh sách.
refusal-delegates-twice-next = Mỗi người chỉ ghi một lần.
refusal-delegates-from-elsewhere = { $from } không thuộc { $unit }.
refusal-delegates-from-elsewhere-next = Kiểm tra lại đơn vị của đại biểu: phải là đơn vị triệu tập hoặc đơn vị trực thuộc.
refusal-delegates-members-and-delegates = Đại hội của { $unit } chỉ có thể là { $members_congress } hoặc đại hội đại biểu.
refusal-delegates-members-and-delegates-next = Ghi mọi người là { $member }, hoặc mọi người là đại biểu.
refusal-delegates-not-on-roll = Người này không có trong danh sách đại hội của { $unit }.
refusal-delegates-not-on-roll-next = Tìm lại trong danh sách; nếu được triệu tập bổ sung thì ghi thêm trước.
refusal-delegates-already-refused = Tư cách của người này đã bị bác.
refusal-delegates-already-refused-next = Không phải bác lại.
refusal-delegates-not-replaceable = Người này là dự khuyết, đã được thay, hoặc đã bị bác tư cách.
refusal-delegates-not-replaceable-next = Chỉ đại biểu chính thức vắng mặt mới có người thay.
refusal-delegates-no-free-alternate = Người được chọn thay không phải đại biểu dự khuyết, hoặc đã thay người khác.
refusal-delegates-no-free-alternate-next = Chọn một đại biểu dự khuyết chưa thay ai.
refusal-delegates-has-attended = Người này đã có mặt tại đại hội nên không phải là vắng mặt suốt đại hội.
refusal-delegates-has-attended-next = Chỉ thay người vắng mặt; người đã dự rồi về thì vẫn tính trong số triệu tập.
refusal-delegates-no-reason = Chưa nêu lý do.
refusal-delegates-no-reason-next = Ghi rõ lý do: lý do được lưu cùng việc này.
refusal-delegates-unknown-case = Quy chế không có trường hợp “{ $case }”, hoặc trường hợp này không áp dụng cho người được triệu tập theo tư cách đó.
refusal-delegates-unknown-case-next = Chọn một trong các trường hợp: { $cases }.
refusal-delegates-not-excepted = Người này đang được tính vào số triệu tập.
refusal-delegates-not-excepted-next = Không phải tính lại.
refusal-delegates-ballots-out = Đại hội của { $unit } đang bỏ phiếu hoặc kiểm phiếu bầu { $office }: số triệu tập là cơ sở tính kết quả nên chưa thay đổi được.
refusal-delegates-ballots-out-next = Công bố kết quả lần bầu này rồi làm lại.

## Lịch sử của đơn vị

history-delegate-replaced-out-of-order = Ngày { $on } một đại biểu dự khuyết thay người vắng mặt, không theo thứ tự: { $reason }
history-alternate-converted = Ngày { $on } đại hội quyết định chuyển một đại biểu dự khuyết thành đại biểu chính thức thay người vắng mặt: đồng ý { $for_it }, không đồng ý { $against }, không biểu quyết { $not_voting }
history-alternate-converted-out-of-order = Ngày { $on } đại hội quyết định chuyển một đại biểu dự khuyết thành đại biểu chính thức thay người vắng mặt: đồng ý { $for_it }, không đồng ý { $against }, không biểu quyết { $not_voting }; không theo thứ tự: { $reason }
history-credentials-accepted = Ngày { $on } công nhận tư cách { $count } người
history-credentials-restored = Ngày { $on } khôi phục tư cách một đại biểu: { $reason }
history-credentials-reported = Ngày { $on } báo cáo thẩm tra tư cách đại biểu: đủ tư cách { $accepted }, bị bác { $refused }, nữ { $women }, dân tộc thiểu số { $minorities }
history-member-readmitted = Ngày { $on } tính lại một { $member } vào số triệu tập: { $reason }
history-delegate-described = Ngày { $on } ghi thông tin cá nhân của một đại biểu
history-delegates-convened = Ngày { $on } triệu tập { $count } người dự đại hội
history-delegate-refused = Ngày { $on } bác tư cách một đại biểu: { $reason }
history-delegate-replaced = Ngày { $on } một đại biểu dự khuyết thay người vắng mặt
history-member-excepted = Ngày { $on } một { $member } không tính vào số triệu tập: { $proof }
history-mandates-lapsed = Ngày { $on } { $count } đại biểu do { $from } bầu không còn là đại biểu, theo { $decision }: { $reason }
history-delegate-struck = Ngày { $on } gạch tên một người triệu tập nhầm; lý do: { $reason }
history-replacement-undone = Ngày { $on } hủy việc thay đại biểu; lý do: { $reason }

badge-member = Thành viên
badge-member-party = Đảng viên
badge-member-youth-union = Đoàn viên
badge-member-trade-union = Đoàn viên công đoàn
badge-member-association = Hội viên
badge-ex-officio = Đại biểu
badge-elected = Đại biểu
badge-appointed = Đại biểu
badge-alternate = Đại biểu dự khuyết
badge-personal-code = Mã riêng
