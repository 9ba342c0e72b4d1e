# Khi quy định không cho phép: điều gì không được, và cách làm tiếp.

refusal-rows = Có { $count } dòng không nhận được nên cả bảng chưa được ghi.
refusal-rows-next = Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.

## Đơn vị

refusal-units-unknown-unit = Ngày { $on } không có đơn vị nào mang mã { $code }.
refusal-units-unknown-unit-next = Kiểm tra lại mã và ngày hiệu lực; nếu đơn vị chưa có thì thành lập trước.
refusal-units-unknown-parent = Ngày { $on } không có đơn vị cấp trên nào mang mã { $code }.
refusal-units-unknown-parent-next = Kiểm tra lại mã đơn vị cấp trên; nếu chưa có thì thành lập đơn vị cấp trên trước, hoặc đưa vào cùng một bảng.
refusal-units-duplicate-code = Mã { $code } đang là mã của { $unit }.
refusal-units-duplicate-code-next = Dùng mã khác, hoặc chọn ngày hiệu lực sau khi { $unit } kết thúc hoạt động.
refusal-units-repeated-code = Mã { $code } có nhiều lần trong cùng một bảng.
refusal-units-repeated-code-next = Mỗi mã chỉ để một dòng, rồi gửi lại.
refusal-units-circular-tree = Đơn vị mã { $code } không thể là cấp trên của chính mình.
refusal-units-circular-tree-next = Kiểm tra lại cột mã đơn vị cấp trên của các dòng liên quan.
refusal-units-outside-parent-life = Ngày { $on }, đơn vị cấp trên { $parent } chưa thành lập hoặc đã kết thúc hoạt động.
refusal-units-outside-parent-life-next = Chọn ngày mà đơn vị cấp trên đang hoạt động, hoặc chọn đơn vị cấp trên khác.
refusal-units-not-living = Ngày { $on }, { $unit } chưa thành lập hoặc đã kết thúc hoạt động.
refusal-units-not-living-next = Kiểm tra lại ngày hiệu lực, hoặc chọn đơn vị đã tiếp nhận { $unit }.
refusal-units-has-children = { $unit } còn { $children } đơn vị trực thuộc đang hoạt động.
refusal-units-has-children-next = Chuyển hoặc giải thể các đơn vị trực thuộc trước, hoặc sáp nhập { $unit } vào đơn vị khác.
refusal-units-before-last-change = { $unit } đã có thay đổi có hiệu lực từ ngày { $last }, muộn hơn ngày vừa chọn.
refusal-units-before-last-change-next = Chọn ngày hiệu lực từ { $last } trở đi.
refusal-units-missing = Còn thiếu: { $what }.
refusal-units-missing-next = Ghi bổ sung rồi gửi lại.
refusal-units-several-days = Mã { $code } có nhiều ngày hiệu lực khác nhau trong cùng một bảng.
refusal-units-several-days-next = Mỗi lần sắp xếp chỉ có một ngày hiệu lực; ngày khác thì lập bảng riêng.
refusal-units-nothing = Bảng không có gì để ghi.
refusal-units-nothing-next = Kiểm tra lại tệp: phải có ít nhất một dòng làm thay đổi tổ chức.

## Chu kỳ đại hội

refusal-cycle-unknown-cycle = Chưa mở chu kỳ đại hội { $cycle }.
refusal-cycle-unknown-cycle-next = Chọn một chu kỳ đã mở.
refusal-cycle-duplicate-cycle = Chu kỳ đại hội { $cycle } đã được mở.
refusal-cycle-duplicate-cycle-next = Dùng chu kỳ đã mở, hoặc đặt tên khác.
refusal-cycle-bad-levels = Chu kỳ phải có ít nhất một cấp và mỗi cấp chỉ ghi một lần.
refusal-cycle-bad-levels-next = Kiểm tra lại danh sách các cấp.
refusal-cycle-backward-window = { $level }: ngày hoàn thành { $finish_by } trước ngày bắt đầu { $start }.
refusal-cycle-backward-window-next = Kiểm tra lại hai ngày theo văn bản chỉ đạo.
refusal-cycle-unknown-level = Chu kỳ này không có cấp “{ $level }”.
refusal-cycle-unknown-level-next = Chọn một cấp của chu kỳ.
refusal-cycle-unknown-unit = Không có đơn vị { $unit }.
refusal-cycle-unknown-unit-next = Kiểm tra lại mã đơn vị; nếu chưa có thì thành lập trước.
refusal-cycle-missing = Còn thiếu: { $what }.
refusal-cycle-missing-next = Ghi bổ sung rồi gửi lại.

## Tiến độ đại hội

refusal-progress-unknown-cycle = Chưa mở chu kỳ đại hội { $cycle }.
refusal-progress-unknown-cycle-next = Chọn một chu kỳ đã mở.
refusal-progress-unknown-unit = Không có đơn vị { $unit }.
refusal-progress-unknown-unit-next = Kiểm tra lại mã đơn vị; nếu chưa có thì thành lập trước.
refusal-progress-not-living = Ngày { $on }, { $unit } chưa thành lập hoặc đã kết thúc hoạt động.
refusal-progress-not-living-next = Kiểm tra lại ngày; nếu { $unit } đã sáp nhập thì chọn đơn vị mới.
refusal-progress-outside-cycle = { $unit } không thuộc diện tổ chức đại hội trong chu kỳ { $cycle }.
refusal-progress-outside-cycle-next = Chọn đơn vị thuộc các cấp của chu kỳ, hoặc chọn chu kỳ khác.
refusal-progress-backward-days = Ngày bế mạc { $last } trước ngày khai mạc { $first }.
refusal-progress-backward-days-next = Kiểm tra lại hai ngày.
refusal-progress-too-long = Đại hội { $days } ngày, quá thời gian cho phép là { $max } ngày.
refusal-progress-too-long-next = Rút ngắn chương trình, hoặc kiểm tra lại ngày khai mạc và ngày bế mạc.
refusal-progress-already-held = { $unit } đã tổ chức xong đại hội ngày { $last }.
refusal-progress-already-held-next = Nếu đã báo cáo kết quả mà ngày ghi chưa đúng thì lập đính chính, nêu rõ lý do.
refusal-progress-other-contents = Đại hội của { $unit } đã ghi với các nội dung khác báo cáo này.
refusal-progress-other-contents-next = Báo cáo đúng các nội dung đã ghi; nếu đã ghi sai thì lập đính chính sau, nêu rõ lý do.
refusal-progress-not-planned = Đại hội của { $unit } chưa có lịch.
refusal-progress-not-planned-next = Lên lịch đại hội cho { $unit } trước.
refusal-progress-not-approved = Đại hội của { $unit } chưa được cấp ủy cấp trên duyệt.
refusal-progress-not-approved-next = Đề nghị cấp ủy cấp trên duyệt kế hoạch đại hội của { $unit } rồi báo cáo lại.
refusal-progress-already-approved = Đại hội của { $unit } đã được duyệt.
refusal-progress-already-approved-next = Không phải duyệt lại; đổi lịch thì lên lịch lại rồi duyệt lịch mới.
refusal-progress-not-held = { $unit } chưa tổ chức đại hội.
refusal-progress-not-held-next = Chờ đại hội bế mạc rồi báo cáo.
refusal-progress-in-the-future = Hôm nay là ngày { $today }, đại hội đến ngày { $last } mới bế mạc.
refusal-progress-in-the-future-next = Báo cáo sau khi đại hội bế mạc; nếu ghi nhầm ngày thì sửa lại.
refusal-progress-already-reported = { $unit } đã báo cáo kết quả đại hội.
refusal-progress-already-reported-next = Muốn sửa số liệu thì lập đính chính, nêu rõ lý do.
refusal-progress-not-reported = { $unit } chưa báo cáo kết quả đại hội.
refusal-progress-not-reported-next = Báo cáo kết quả đại hội của { $unit } trước.
refusal-progress-already-ratified = Kết quả đại hội của { $unit } đã được chuẩn y.
refusal-progress-already-ratified-next = Không phải chuẩn y lại.
refusal-progress-ratified-too-early = Đại hội của { $unit } đến ngày { $last } mới bế mạc, chưa thể chuẩn y.
refusal-progress-ratified-too-early-next = Chọn ngày chuẩn y từ { $last } trở đi.
refusal-progress-no-reason = Chưa nêu lý do.
refusal-progress-no-reason-next = Ghi rõ lý do: lý do được lưu cùng quyết định để sau này ai xem cũng hiểu.
refusal-progress-contradiction = Số liệu chưa khớp: “{ $figure }” là { $value }, trong khi “{ $bound }” là { $limit }.
refusal-progress-contradiction-next = Đối chiếu lại hai số này với biên bản.
refusal-progress-no-election = Báo cáo ghi { $elected } người trúng cử, nhưng đại hội không có nội dung bầu cấp ủy.
refusal-progress-no-election-next = Chọn thêm nội dung bầu cấp ủy, hoặc để trống số người trúng cử.
refusal-progress-no-review = Nội dung đại hội thiếu phần kiểm điểm nhiệm kỳ và phương hướng nhiệm kỳ mới.
refusal-progress-no-review-next = Chọn nội dung này: đại hội có 4, 3 hay 2 nội dung đều phải có.
refusal-progress-not-chosen = { $unit } không được chọn thí điểm bầu trực tiếp bí thư tại đại hội.
refusal-progress-not-chosen-next = Cấp ủy cấp trên phải chọn { $unit } trước đại hội; nếu cấp ủy mới bầu bí thư thì bỏ đánh dấu bầu trực tiếp.
refusal-progress-already-chosen = { $unit } đã được chọn.
refusal-progress-already-chosen-next = Không phải chọn lại.
refusal-progress-repeated-unit = { $unit } có nhiều lần trong cùng một bảng.
refusal-progress-repeated-unit-next = Mỗi đơn vị chỉ để một dòng, rồi gửi lại.
refusal-progress-nothing = Bảng không có dòng nào.
refusal-progress-nothing-next = Kiểm tra lại tệp hoặc chọn ít nhất một đơn vị.

## Danh sách đại biểu và hội trường

refusal-delegates-nobody = Danh sách không có ai.
refusal-delegates-nobody-next = Ghi ít nhất một người, hoặc kiểm tra lại tệp.
refusal-delegates-twice = Người này đã có trong danh sách.
refusal-delegates-twice-next = Mỗi người chỉ ghi một lần.
refusal-delegates-from-elsewhere = { $from } không thuộc { $unit }.
refusal-delegates-from-elsewhere-next = Kiểm tra lại đơn vị của đại biểu: phải là đơn vị triệu tập hoặc đơn vị trực thuộc.
refusal-delegates-members-and-delegates = Đại hội của { $unit } chỉ có thể là đại hội đảng viên hoặc đại hội đại biểu.
refusal-delegates-members-and-delegates-next = Ghi mọi người là đảng viên, hoặc mọi người là đại biểu.
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
refusal-delegates-no-reason = Chưa nêu lý do bác tư cách.
refusal-delegates-no-reason-next = Ghi rõ lý do: lý do được lưu cùng kết luận của ban thẩm tra.

refusal-floor-not-planned = Đại hội của { $unit } chưa có lịch.
refusal-floor-not-planned-next = Lên lịch đại hội và đề nghị cấp trên duyệt trước.
refusal-floor-not-approved = Đại hội của { $unit } chưa được cấp ủy cấp trên duyệt.
refusal-floor-not-approved-next = Đề nghị cấp ủy cấp trên duyệt kế hoạch đại hội trước khi điểm danh.
refusal-floor-too-early = Hôm nay là ngày { $today }; ngày { $first } đại hội mới bắt đầu.
refusal-floor-too-early-next = Điểm danh từ ngày { $first }; nếu đại hội đổi ngày thì lên lịch lại.
refusal-floor-not-on-roll = Thẻ này không phải thẻ của đại hội { $unit }.
refusal-floor-not-on-roll-next = Mời đại biểu đến bàn thẩm tra tư cách; nếu được triệu tập bổ sung thì ghi vào danh sách trước.
refusal-floor-not-accredited = Tư cách đại biểu này đã bị bác: { $reason }.
refusal-floor-not-accredited-next = Mời đại biểu đến bàn thẩm tra tư cách.
refusal-floor-replaced = Đại biểu này đã có người dự khuyết thay.
refusal-floor-replaced-next = Mời đại biểu đến bàn thẩm tra tư cách.
refusal-floor-already-in = Người này đã điểm danh vào.
refusal-floor-already-in-next = Không phải điểm danh lại; nếu hai người dùng một thẻ thì mời đến bàn thẩm tra tư cách.
refusal-floor-not-in = Người này chưa điểm danh vào.
refusal-floor-not-in-next = Điểm danh vào trước.
refusal-floor-no-quorum = Có mặt { $have } trên { $of } người được triệu tập, cần ít nhất { $needed }: chưa đủ điều kiện biểu quyết.
refusal-floor-no-quorum-next = Chờ đủ số người rồi biểu quyết.
refusal-floor-units-missing = Mới có { $have } trên { $of } đơn vị trực thuộc có người dự, cần ít nhất { $needed }: chưa đủ điều kiện biểu quyết.
refusal-floor-units-missing-next = Chờ đủ số đơn vị có đại diện rồi biểu quyết.
refusal-floor-cards-differ = Đếm được { $cards } người, trong khi có mặt { $present } người có quyền biểu quyết.
refusal-floor-cards-differ-next = Đếm lại; đồng ý, không đồng ý và không biểu quyết cộng lại phải bằng số có mặt.
refusal-floor-no-matter = Chưa ghi biểu quyết việc gì.
refusal-floor-no-matter-next = Ghi nội dung biểu quyết, ví dụ “Đoàn Chủ tịch 11 người”.

## Quyền hạn

refusal-permits-not-permitted = Vai trò của tài khoản này không được { $act } đối với { $unit }.
refusal-permits-not-permitted-next = Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách { $unit }; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
refusal-permits-not-everywhere = Chỉ người có quyền trên toàn hệ thống mới được { $act } ở cấp cao nhất.
refusal-permits-not-everywhere-next = Đề nghị người quản trị của đơn vị cao nhất thực hiện.
refusal-permits-unknown-unit = Không có đơn vị { $unit }.
refusal-permits-unknown-unit-next = Kiểm tra lại mã đơn vị.
refusal-permits-unknown-person = Người này chưa được ghi danh.
refusal-permits-unknown-person-next = Ghi danh người này trước, rồi trao vai trò.
refusal-permits-already-enrolled = Người này đã được ghi danh.
refusal-permits-already-enrolled-next = Trao thêm vai trò cho tài khoản đã có.
refusal-permits-already-granted = Người này đã có vai trò đó tại { $unit }.
refusal-permits-already-granted-next = Không phải trao lại.
refusal-permits-not-granted = Người này không có vai trò đó tại { $unit }.
refusal-permits-not-granted-next = Kiểm tra lại vai trò và đơn vị.
refusal-permits-own-administration = Không được tự thu vai trò quản trị của mình tại { $unit }.
refusal-permits-own-administration-next = Trao vai trò quản trị cho người khác, rồi đề nghị người đó thu vai trò của mình.
