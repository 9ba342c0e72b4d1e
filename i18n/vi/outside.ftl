# Quyết định của cấp trên không có trong hệ thống, ghi theo văn bản.

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
outside-act-choice = Chọn đại hội điểm, bầu trực tiếp bí thư, hình thức, số lượng đại biểu
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
step-outside-ratification = Chờ quyết định chuẩn y của cấp trên: ghi số, ngày, người ký
step-outside-ratification-why = Đã báo cáo. Nhận được quyết định chuẩn y thì người quản trị hoặc ban tổ chức ghi lại.

refusal-progress-has-superior = Cấp trên của { $unit } là { $above }, có trong hệ thống và tự quyết định ở đây.
refusal-progress-has-superior-next = Đề nghị { $above } duyệt, chuẩn y trên trang của đơn vị; không ghi thay.
refusal-progress-no-decision = Chưa ghi số văn bản hoặc cơ quan quyết định.
refusal-progress-no-decision-next = Ghi đúng như trên văn bản của cấp trên.
refusal-progress-decision-ahead = Văn bản ghi ngày { $dated }, sau hôm nay { $today }.
refusal-progress-decision-ahead-next = Kiểm tra lại ngày ban hành ghi trên văn bản.

history-outside-decision-recorded = Ngày { $on } ghi văn bản số { $number } ngày { $dated } của { $body }: { $about }
fact-outside = Quyết định của cấp trên
room-outside-decision = Văn bản duyệt, chuẩn y của cấp trên không có trong hệ thống.
