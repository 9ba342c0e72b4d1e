# Phân bổ đại biểu và triệu tập đại hội.

act-apportion-delegates = ấn định và phân bổ số đại biểu

choice-members-congress = Được { $members_congress }
choice-delegates-congress = Được đại hội đại biểu
choice-other-size = Được phép có số lượng đại biểu riêng
act-choose-members-congress = Cho phép { $members_congress }
act-choose-delegates-congress = Cho phép đại hội đại biểu
act-choose-other-size = Cho phép số lượng đại biểu ngoài mức chung

apportionment-title = Phân bổ đại biểu
apportionment-size-title = Số lượng đại biểu
apportionment-size-hint = { $Membership } lấy từ cây tổ chức, sửa được theo số đến ngày chốt. Số ưu tiên dành cho đơn vị có vị trí quan trọng.
apportionment-cap = Chỉ định nhiều nhất { $part } tổng số ({ $rule }).
apportionment-sizes = Tổng số đại biểu: { $least ->
    [0] không quá { $most }
   *[other] từ { $least } đến { $most }
  } ({ $rule }).
apportionment-method = Phần còn lại sau số cố định và ưu tiên được chia theo { $membership }: { $method }.
apportionment-method-unread = Văn bản không nêu cách chia và làm tròn: { $committee } triệu tập quyết định.
field-ex-officio = Đương nhiên
field-elected = Được bầu
field-appointed = Chỉ định
field-fixed = Cố định mỗi đơn vị
field-members = { $Membership }
field-bonus = Ưu tiên
apportionment-propose = Tính phương án
apportionment-propose-again = Tính lại phương án
apportionment-members-missing = { $unit }: chưa có { $membership }
apportionment-table-title = Phương án và số thông qua
apportionment-total = Cộng
column-ideal = Số phân bổ theo tỷ lệ
column-remainder = Phần dư
column-proposed = Phương án
column-before = Đang có hiệu lực
column-difference = Chênh lệch
column-adopted = Thông qua
apportionment-tie = Còn { $left } đại biểu mà các đơn vị sau ngang nhau, phép tính không quyết định được: { $between }. { $Committee } quyết định, ghi vào cột “Thông qua” và nêu lý do.
apportionment-reason-hint = Bắt buộc khi số thông qua khác phương án, hoặc khác số đang có hiệu lực.
apportionment-adopt = Thông qua phân bổ
apportionment-adopted-on = Thông qua ngày { $day }: { $total } đại biểu ({ $ex_officio } đương nhiên, { $elected } được bầu, { $appointed } chỉ định).
apportionment-nothing = Chưa tính phương án nào.
apportionment-none-below = Đơn vị không có tổ chức trực thuộc nên không phân bổ đại biểu.
apportionment-announce-title = Thông báo triệu tập
apportionment-announce = Thông báo ngày khai mạc, số lượng và phân bổ
apportionment-opening = Khai mạc ngày { $day }.
apportionment-no-opening = Đại hội chưa có ngày khai mạc.
apportionment-notice = Phải thông báo trước { $needed } ngày làm việc: chậm nhất ngày { $day } ({ $rule }).
apportionment-notice-unknown = Phải thông báo trước { $needed } ngày làm việc ({ $rule }); ngày khai mạc nằm ngoài lịch ngày làm việc của phần mềm nên không kiểm được.
apportionment-unsettled = Lịch nghỉ cụ thể năm đó (Tết, Quốc khánh, hoán đổi ngày làm việc) chưa có trong phần mềm; hạn trên có thể xê dịch.
apportionment-left = Còn { $left } ngày làm việc.
apportionment-announced = Đã thông báo ngày { $day }: khai mạc { $opening }.
apportionment-announced-other = Ngày khai mạc hoặc số đại biểu đã thay đổi sau lần thông báo này: thông báo lại.
apportionment-late = Đã quá hạn thông báo: lùi ngày khai mạc hoặc xin ý kiến cấp trên.
apportionment-done-proposed = Đã tính phương án. Xem bảng rồi thông qua.
apportionment-done-adopted = Đã thông qua phân bổ.
apportionment-done-announced = Đã thông báo.
apportionment-sheet = Phân bổ đại biểu
apportionment-given = { $above } phân bổ cho đơn vị { $seats } đại biểu.
fact-form = Hình thức đại hội
form-granted-members = { $Members_congress }, được cấp trên đồng ý ngày { $day }
form-granted-delegates = Đại hội đại biểu, được cấp trên đồng ý ngày { $day }
form-by-members-members = { $Members_congress }: { $members } { $member }, dưới { $limit }
form-by-members-delegates = Đại hội đại biểu: { $members } { $member }, từ { $limit } trở lên
form-unknown = Chưa biết { $membership } nên không kiểm được (dưới { $limit } thì { $members_congress })
fact-allotted = Đại biểu dự đại hội cấp trên
fact-allotted-seats = { $seats } ({ $above } phân bổ)

## Khi không được phép

refusal-apportionment-other-units = Danh sách có { $listed } đơn vị, còn { $unit } hiện có { $below } đơn vị trực thuộc; hai bên không khớp nhau.
refusal-apportionment-other-units-next = Tính lại phân bổ theo đúng các đơn vị trực thuộc hiện nay rồi mới thông qua.
refusal-apportionment-no-units-below = { $unit } không có đơn vị trực thuộc nên không có nơi bầu đại biểu.
refusal-apportionment-no-units-below-next = Đại hội của đơn vị này là { $members_congress }: vào danh sách để triệu tập { $member }.
refusal-apportionment-too-large = Đại hội của { $unit } có { $total } đại biểu, nhiều nhất là { $most }.
refusal-apportionment-too-large-next = Giảm số lượng; nếu cần nhiều hơn thì xin { $superior } đồng ý trước.
refusal-apportionment-too-small = Đại hội của { $unit } có { $total } đại biểu, ít nhất là { $least }.
refusal-apportionment-too-small-next = Tăng số lượng; nếu cần ít hơn thì xin { $superior } đồng ý trước.
refusal-apportionment-too-many-appointed = Chỉ định { $appointed } đại biểu là quá mức: tổng số { $total } đại biểu thì được chỉ định nhiều nhất { $most }.
refusal-apportionment-too-many-appointed-next = Giảm số chỉ định, chuyển phần còn lại sang số được bầu.
refusal-apportionment-not-apportionable = Không phân bổ được: { $why }
refusal-apportionment-not-apportionable-next = Xem lại số được bầu, số cố định mỗi đơn vị, số ưu tiên và số { $member }.
refusal-apportionment-not-proposed = { $unit } chưa tính phân bổ đại biểu.
refusal-apportionment-not-proposed-next = Ghi số lượng đại biểu để máy tính phương án trước, rồi mới thông qua.
refusal-apportionment-other-sum = Các số cộng lại là { $sum }, trong khi số đại biểu được bầu là { $elected }.
refusal-apportionment-other-sum-next = Sửa cho tổng bằng { $elected }, hoặc ấn định lại số lượng đại biểu.
refusal-apportionment-no-reason = Chưa nêu lý do vì sao số thông qua khác phương án tính, hoặc khác số đã thông qua trước.
refusal-apportionment-no-reason-next = Ghi rõ lý do: lý do được lưu cùng số liệu để đối chiếu.
refusal-apportionment-already-adopted = Đúng các số này đã được thông qua ngày { $since }.
refusal-apportionment-already-adopted-next = Không phải thông qua lại; bước tiếp theo là thông báo.
refusal-apportionment-quota-in-use = { $below } đã bầu hoặc đã có { $taken } đại biểu theo số trước, không đổi thành { $seats } được.
refusal-apportionment-quota-in-use-next = Giữ nguyên số của đơn vị này; điều chỉnh ở các đơn vị chưa bầu.
refusal-apportionment-not-adopted = { $unit } chưa thông qua số lượng và phân bổ đại biểu.
refusal-apportionment-not-adopted-next = Thông qua trước: ngày khai mạc được thông báo cùng với số lượng và phân bổ đại biểu.
refusal-apportionment-no-opening = Đại hội của { $unit } chưa có ngày khai mạc.
refusal-apportionment-no-opening-next = Lên lịch đại hội trước, rồi thông báo.
refusal-apportionment-already-announced = Đã thông báo ngày { $since }, với đúng ngày khai mạc và các số này.
refusal-apportionment-already-announced-next = Chỉ thông báo lại khi ngày khai mạc hoặc số đại biểu thay đổi.
refusal-apportionment-too-late = Chỉ còn { $left } ngày làm việc trước ngày khai mạc { $opening }, trong khi phải thông báo trước { $needed } ngày làm việc: chậm nhất là ngày { $last_day }.
refusal-apportionment-too-late-next = Lùi ngày khai mạc: thông báo hôm nay thì sớm nhất là ngày { $earliest }.
refusal-apportionment-quota-full = { $below } được phân bổ { $seats } đại biểu và danh sách đã đủ.
refusal-apportionment-quota-full-next = Bỏ dòng thừa; nếu số phân bổ thay đổi thì { $committee } triệu tập thông qua lại trước.
refusal-apportionment-no-quota = Phân bổ đã thông qua của { $unit } không có { $below }.
refusal-apportionment-no-quota-next = Nếu đơn vị mới lập hoặc mới sáp nhập thì { $unit } tính và thông qua lại phân bổ theo các đơn vị hiện nay.
refusal-apportionment-size-full = Đã đủ { $seats } đại biểu tư cách “{ $kind }” theo số lượng đã thông qua.
refusal-apportionment-size-full-next = Kiểm tra lại tư cách từng người; nếu cần đổi số lượng thì thông qua lại phân bổ trước.
refusal-apportionment-other-number = Số đại biểu cần bầu là { $seats }, nhưng { $above } phân bổ { $given }. Số lượng này do cấp trên phân bổ, đại hội không biểu quyết.
refusal-apportionment-other-number-next = Ghi { $given }. Nếu cho rằng chưa hợp lý thì đề nghị { $above } xem lại phân bổ.
refusal-apportionment-too-many-members = { $unit } có { $members } { $member }; từ { $limit } { $member } trở lên thì tổ chức đại hội đại biểu.
refusal-apportionment-too-many-members-next = Triệu tập đại biểu; nếu cần { $members_congress } thì xin { $superior } đồng ý trước.
refusal-apportionment-too-few-members = { $unit } có { $members } { $member }; dưới { $limit } { $member } thì tổ chức { $members_congress }.
refusal-apportionment-too-few-members-next = Triệu tập toàn thể { $member }; nếu khó khăn, cần đại hội đại biểu thì xin { $superior } đồng ý trước.

## Lịch sử của đơn vị

history-apportionment-proposed = Ngày { $on } dự kiến đại hội { $total } đại biểu: { $ex_officio } đương nhiên, { $elected } bầu từ { $count } đơn vị, { $appointed } chỉ định{ $left ->
    [0] {""}
   *[other] ; còn { $left } đại biểu chưa chia được vì ngang nhau
}
history-apportionment-adopted = Ngày { $on } thông qua số lượng { $total } đại biểu và phân bổ { $elected } đại biểu được bầu ({ $ex_officio } đương nhiên, { $appointed } chỉ định)
history-apportionment-changed = Ngày { $on } thông qua số lượng { $total } đại biểu và phân bổ { $elected } đại biểu được bầu ({ $ex_officio } đương nhiên, { $appointed } chỉ định), có điều chỉnh: { $reason }
history-quota-received = Ngày { $on } được { $above } phân bổ { $seats } đại biểu
history-congress-announced = Ngày { $on } thông báo khai mạc đại hội ngày { $opening } với { $total } đại biểu ({ $ex_officio } đương nhiên, { $elected } được bầu, { $appointed } chỉ định), { $left ->
    [-1] chưa kiểm được thời hạn vì ngoài lịch ngày làm việc
   *[other] trước { $left } ngày làm việc
}
