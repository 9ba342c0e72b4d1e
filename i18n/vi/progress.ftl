# Tiến độ đại hội: lịch, duyệt, báo cáo, chuẩn y.

## Quyết định của cấp trên không có trong hệ thống, ghi theo văn bản

act-record-outside-decision = ghi quyết định của cấp trên ngoài hệ thống
act-set-clock = xác nhận đồng hồ của sổ ghi

outside-title = Ghi quyết định của cấp trên
outside-lead = Cấp trên của đơn vị này không có trong hệ thống nên quyết định bằng văn bản. Ghi lại văn bản ấy ở đây: số, ngày, cơ quan ban hành, người ký. Việc ghi không thay cho quyết định; người ghi chịu trách nhiệm là đã có văn bản.
outside-nothing = Lúc này chưa có việc nào cần quyết định của cấp trên.
outside-paper = Văn bản
outside-number = Số, ký hiệu
outside-dated = Ngày ban hành
outside-body = Cơ quan quyết định
outside-signer = Người ký
outside-save = Ghi quyết định
outside-recorded = Đã ghi
outside-none = Chưa ghi quyết định nào.
outside-told = số { $number } ngày { $dated } của { $body }, { $signer } ký; ghi vào sổ ngày { $on }
outside-cited = Căn cứ văn bản số { $number } ngày { $dated } của { $body }: { $about }.
outside-choice-which = Nội dung được chọn, được phép

outside-approval = duyệt kế hoạch đại hội
outside-choice = chọn, cho phép
outside-guidance = hướng dẫn số lượng
outside-ratification = chuẩn y kết quả đại hội
outside-non-recognition = không công nhận người trúng cử
outside-annulment = hủy kết quả bầu cử
outside-complaint = giải quyết khiếu nại

outside-act-approval = Duyệt kế hoạch đại hội
outside-hint-approval = Ghi khi đã nhận văn bản duyệt ngày đại hội, đề án, nhân sự.
outside-act-ratification = Chuẩn y kết quả đại hội
outside-hint-ratification = Ghi khi đã nhận quyết định chuẩn y kết quả bầu cử.
outside-act-choice = Chọn đại hội điểm, bầu trực tiếp { $leader }, hình thức, số lượng đại biểu
outside-hint-choice = Ghi khi cấp trên chọn đơn vị làm điểm, hoặc cho phép khác với mức chung.
outside-act-guidance = Hướng dẫn số lượng cần bầu
outside-hint-guidance = Đại hội biểu quyết số lượng trong khoảng này.
outside-act-non-recognition = Không công nhận một người trúng cử
outside-hint-non-recognition = Người không đủ tiêu chuẩn thì không được công nhận; kết quả của những người khác giữ nguyên.
outside-act-annulment = Hủy kết quả bầu cử để bầu lại
outside-hint-annulment = Khi vi phạm nguyên tắc, thủ tục bầu cử.
outside-act-complaint = Tiếp nhận khiếu nại
outside-hint-complaint = Cấp trên báo đã nhận đơn về cuộc bầu; phiếu được giữ đến khi có kết luận.
outside-act-verification = Kết quả xác minh khiếu nại
outside-hint-verification = Văn bản là báo cáo xác minh.
outside-act-outcome = Kết luận khiếu nại
outside-hint-outcome = Văn bản là quyết định giải quyết khiếu nại.

step-outside-approval = Chờ quyết định duyệt kế hoạch của cấp trên: ghi số, ngày, người ký
step-outside-approval-why = Cấp trên của đơn vị không có trong hệ thống. Nhận được văn bản thì người quản trị hoặc ban tổ chức ghi lại; sau đó mới mở đại hội.
step-outside-ratification = Chờ quyết định chuẩn y của Trung ương: ghi số, ngày, người ký
step-outside-ratification-why = Đã báo cáo. Nhận được quyết định chuẩn y thì người quản trị hoặc ban tổ chức ghi lại.

fact-outside = Quyết định của cấp trên
room-outside-decision = Văn bản duyệt, chuẩn y của cấp trên không dùng sổ ghi này

## Khi không được phép

refusal-progress-passed-on = Việc bầu { $office } của { $unit } đã chuyển cho Ban Chấp hành và chưa xong nên chưa chuẩn y được.
refusal-progress-passed-on-next = Chờ Ban Chấp hành bầu xong và công bố kết quả, hoặc biểu quyết để trống chức danh ấy, rồi chuẩn y.
refusal-progress-to-be-held-again = { $unit } còn phải bầu lại { $office } nên chưa chuẩn y được.
refusal-progress-to-be-held-again-next = Chờ bầu lại xong và có kết quả rồi chuẩn y.
# Hủy việc đã cho, ghi nhầm danh sách, niêm phong, đơn.
refusal-progress-not-ratified = Kết quả đại hội của { $unit } chưa được chuẩn y.
refusal-progress-not-ratified-next = Không có gì để hủy.
refusal-progress-has-begun = Đại hội của { $unit } đã khai mạc theo kế hoạch đã duyệt.
refusal-progress-has-begun-next = Đã họp thì không hủy việc duyệt, việc chọn; xem xét kết quả sau đại hội.
refusal-progress-no-such-decision = Không có văn bản số thứ tự { $number }, hoặc đã rút.
refusal-progress-no-such-decision-next = Tải lại trang rồi chọn văn bản cần sửa.
refusal-progress-decision-stands = Việc theo văn bản này không hủy được bằng cách rút văn bản.
refusal-progress-decision-stands-next = Ghi sai số, ngày thì đính chính; cấp trên quyết định khác thì ghi văn bản mới.
refusal-progress-not-given = { $unit } không có: { $choice }.
refusal-progress-not-given-next = Không có gì để hủy.
refusal-progress-has-superior = Cấp trên của { $unit } là { $above }, có trong hệ thống và tự quyết định ở đây.
refusal-progress-has-superior-next = Đề nghị { $above } duyệt, chuẩn y trên trang của đơn vị; không ghi thay.
refusal-progress-no-decision = Chưa ghi số văn bản hoặc cơ quan quyết định.
refusal-progress-no-decision-next = Ghi đúng như trên văn bản của cấp trên.
refusal-progress-decision-ahead = Văn bản ghi ngày { $dated }, sau hôm nay { $today }.
refusal-progress-decision-ahead-next = Kiểm tra lại ngày ban hành ghi trên văn bản.
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
refusal-progress-in-session = Đại hội của { $unit } đang họp từ ngày { $began } nên không dời, không hoãn được.
refusal-progress-in-session-next = Ngày bế mạc thì kéo dài được. Nếu khai mạc nhầm, đính chính việc khai mạc tại trang Hội trường rồi dời lịch.
refusal-progress-not-planned = Đại hội của { $unit } chưa có lịch.
refusal-progress-not-planned-next = Lên lịch đại hội cho { $unit } trước.
refusal-progress-not-approved = Đại hội của { $unit } chưa được { $superior } duyệt.
refusal-progress-not-approved-next = Đề nghị { $superior } duyệt kế hoạch đại hội của { $unit } rồi báo cáo lại.
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
refusal-progress-no-election = Báo cáo ghi “{ $figure }” là { $value }, nhưng đại hội không có nội dung “{ $content }”.
refusal-progress-no-election-next = Chọn thêm nội dung ấy nếu đại hội có thực hiện, hoặc để trống số liệu.
refusal-progress-no-review = Nội dung đại hội thiếu phần kiểm điểm nhiệm kỳ và phương hướng nhiệm kỳ mới.
refusal-progress-no-review-next = Chọn nội dung này: đại hội có 4, 3 hay 2 nội dung đều phải có.
refusal-progress-not-chosen = { $unit } không được chọn thí điểm bầu trực tiếp { $leader } tại đại hội.
refusal-progress-not-chosen-next = { $Superior } phải chọn { $unit } trước đại hội; nếu { $committee } khóa mới bầu { $leader } thì bỏ đánh dấu bầu trực tiếp.
refusal-progress-already-chosen = { $unit } đã được chọn, được phép như vậy từ trước.
refusal-progress-already-chosen-next = Không phải ghi lại.
refusal-progress-repeated-unit = { $unit } có nhiều lần trong cùng một bảng.
refusal-progress-repeated-unit-next = Mỗi đơn vị chỉ để một dòng, rồi gửi lại.
refusal-progress-nothing = Bảng không có dòng nào.
refusal-progress-nothing-next = Kiểm tra lại tệp hoặc chọn ít nhất một đơn vị.

## Lịch sử của đơn vị

history-ratification-lapsed = Ngày { $on } việc chuẩn y hết hiệu lực vì báo cáo được đính chính, chờ chuẩn y lại; lý do: { $reason }
history-congress-chosen-members-congress = Ngày { $on } được cấp trên đồng ý tổ chức { $members_congress }
history-congress-chosen-delegates-congress = Ngày { $on } được cấp trên đồng ý tổ chức đại hội đại biểu
history-congress-chosen-other-size = Ngày { $on } được cấp trên đồng ý về số lượng đại biểu ngoài mức chung
history-congress-planned = Ngày { $on } lên lịch đại hội: khai mạc { $first }, bế mạc { $last }
history-congress-approved = Ngày { $on } kế hoạch đại hội được duyệt
history-congress-postponed = Ngày { $on } hoãn đại hội, lý do: { $reason }
history-congress-postponed-until =
    Ngày { $on } hoãn đại hội, lùi sang { $first } – { $last }, lý do: { $reason }
history-congress-chosen-pilot = Ngày { $on } được chọn làm đại hội điểm
history-congress-chosen-direct-election = Ngày { $on } được chọn thí điểm bầu trực tiếp { $leader } tại đại hội
history-congress-held = Tổ chức đại hội { $contents } nội dung: khai mạc { $first }, bế mạc { $last }
history-congress-reported =
    { $seats ->
        [0] Ngày { $on } báo cáo kết quả: có mặt { $present } trên { $convened } được triệu tập, không bầu { $committee }
       *[other] Ngày { $on } báo cáo kết quả: có mặt { $present } trên { $convened } được triệu tập, trúng cử { $elected } trên { $seats } cần bầu
    }
history-report-corrected =
    { $seats ->
        [0] Ngày { $on } đính chính báo cáo: có mặt { $present } trên { $convened } được triệu tập, không bầu { $committee }; lý do: { $reason }
       *[other] Ngày { $on } đính chính báo cáo: có mặt { $present } trên { $convened } được triệu tập, trúng cử { $elected } trên { $seats } cần bầu; lý do: { $reason }
    }
history-congress-ratified = Ngày { $on } kết quả đại hội được chuẩn y
history-approval-taken-back = Ngày { $on } cấp trên hủy việc duyệt kế hoạch, chờ duyệt lại; lý do: { $reason }
history-choice-taken-back = Ngày { $on } cấp trên hủy việc chọn ({ $choice }); lý do: { $reason }
history-ratification-taken-back = Ngày { $on } cấp trên hủy việc chuẩn y, chờ chuẩn y lại; lý do: { $reason }
history-outside-decision-corrected = Ngày { $on } đính chính văn bản đã ghi thành số { $number } ngày { $dated } của { $body }; lý do: { $reason }
history-outside-decision-withdrawn = Ngày { $on } rút một văn bản ghi nhầm; lý do: { $reason }
history-outside-decision-recorded = Ngày { $on } ghi văn bản số { $number } ngày { $dated } của { $body }: { $about }

waiting-approval = Kế hoạch đại hội chờ duyệt
waiting-outside-approval = Quyết định duyệt của cấp trên chờ ghi vào sổ
waiting-ratification = Kết quả đại hội chờ chuẩn y
waiting-ratification-again = Kết quả chờ chuẩn y lại sau đính chính
waiting-outside-ratification = Quyết định chuẩn y của cấp trên chờ ghi vào sổ
waiting-congress-today = Đại hội đang diễn ra
waiting-report = Đại hội chờ báo cáo số liệu
waiting-congress-overdue = Đã qua ngày đại hội, chưa báo cáo
waiting-plan-overdue = Đã quá hạn, chưa có lịch đại hội

plan-too-early = Ngày dự kiến sớm hơn thời gian theo chỉ đạo, tính từ { $day }.
plan-too-late = Ngày dự kiến muộn hơn hạn theo chỉ đạo là { $day }.
