# Tổ chức: loại, các cấp.

organisation-kind-party = Đảng Cộng sản Việt Nam
organisation-kind-youth-union = Đoàn TNCS Hồ Chí Minh
organisation-kind-trade-union = Công đoàn Việt Nam
organisation-kind-association = Hội theo Nghị định 126/2024/NĐ-CP
organisation-kind-cooperative = Hợp tác xã (quy tắc hợp tác xã Hoa Kỳ, đa số tương đối)
organisation-kind-society = Tổ chức khác (họp theo Robert's Rules of Order)
organisation-kind-local-party = Đảng Xanh Đức, tổ chức địa phương

history-organisation-described = Khai báo tổ chức: { $kind }, { $levels } cấp

refusal-organisation-unknown-unit = Hôm nay không có đơn vị { $unit }.
refusal-organisation-unknown-unit-next = Chọn một đơn vị đang hoạt động.
refusal-organisation-not-top = { $unit } trực thuộc { $above } nên không khai báo cho cả tổ chức.
refusal-organisation-not-top-next = Khai báo ở đơn vị cao nhất.
refusal-organisation-no-levels = Tổ chức phải có ít nhất một cấp, mỗi dòng một cấp.
refusal-organisation-no-levels-next = Ghi tên các cấp, từ cao xuống thấp.
refusal-organisation-too-many-levels = Tổ chức có quá { $most } cấp.
refusal-organisation-too-many-levels-next = Gộp các cấp giống nhau.
refusal-organisation-long-level = Tên cấp “{ $level }” dài quá { $most } chữ.
refusal-organisation-long-level-next = Đặt tên ngắn hơn.
refusal-organisation-same-level = Có hai cấp cùng tên “{ $level }”.
refusal-organisation-same-level-next = Đặt tên khác nhau cho từng cấp.
refusal-organisation-level-in-use = Còn { $count } đơn vị thuộc cấp “{ $level }” mà danh sách bỏ mất cấp này.
refusal-organisation-level-in-use-next = Giữ cấp này trong danh sách, hoặc chuyển cấp cho các đơn vị đó trước.

organisation-levels-youth-union =
  Cấp tỉnh
  Cấp huyện
  Đoàn cơ sở
  Chi đoàn
organisation-levels-trade-union =
  Công đoàn cấp trên trực tiếp cơ sở
  Công đoàn cơ sở
  Công đoàn bộ phận
organisation-levels-association =
  Hội
  Chi hội
organisation-levels-cooperative =
  Liên hiệp hợp tác xã
  Hợp tác xã
organisation-levels-society =
  Hội
  Chi hội
organisation-levels-local-party =
  Kreisverband
  Ortsverband

first-run-title = Khởi tạo sổ ghi
first-run-lead = Sổ ghi này chưa có tài khoản nào. Khai báo tổ chức và người quản trị đầu tiên. Tên, loại và các cấp về sau sửa được; ngày bắt đầu hoạt động thì không.
first-run-code-title = Mã trên màn hình máy chủ
first-run-code-hint = Mã hiện ra ở nơi khởi động chương trình. Người đọc được mã thì khởi tạo được sổ ghi.
first-run-code = Mã khởi tạo
first-run-code-wrong = Mã không đúng. Còn { $left } lần thử.
first-run-closed = Mã sai quá nhiều lần nên trang này đã đóng. Khởi động lại chương trình để có mã mới.
first-run-organisation-title = Tổ chức
first-run-organisation = Tên tổ chức
first-run-unit = Mã đơn vị
first-run-since = Hoạt động từ ngày
first-run-unit-hint = Mã ngắn, ví dụ TB hoặc HTX1. Không ghi được đại hội nào trước ngày bắt đầu hoạt động.
first-run-kind = Loại tổ chức
first-run-kind-hint = Loại tổ chức quyết định bộ quy tắc của chu kỳ đại hội đầu tiên và các cấp thường có.
first-run-kind-missing = Chọn loại tổ chức.
first-run-levels-own = Đặt tên các cấp khác với thông lệ
first-run-levels = Các cấp, từ cao xuống thấp
first-run-levels-hint = Mỗi dòng một cấp. Dòng đầu là cấp của tổ chức khai báo trên trang này.
first-run-roots = Sổ ghi đã có đơn vị:
first-run-administrator-title = Người quản trị
first-run-password-again = Nhập lại mật khẩu
first-run-leads = Tôi cũng điều hành đại hội (vai trò ban tổ chức)
first-run-leads-hint = Nơi nhỏ, một người làm cả hai. Nơi khác thì mở tài khoản riêng cho ban tổ chức.
first-run-password-hint = Ít nhất 10 ký tự; vài từ không liên quan với nhau là tốt nhất.
first-run-passwords = Hai lần nhập mật khẩu khác nhau.
first-run-save = Khởi tạo và đăng nhập
done-organisation-founded = Đã khởi tạo tổ chức. Việc tiếp theo: nhập các đơn vị trực thuộc, rồi mở chu kỳ đại hội.
cli-first-run = mở { $address } rồi nhập mã { $code } để khởi tạo sổ ghi

organisation-title = Loại tổ chức, các cấp
organisation-lead = Loại tổ chức quyết định bộ quy tắc của chu kỳ mở sau này; chu kỳ đang mở giữ bộ quy tắc của mình. Tên cấp dùng trong bảng, báo cáo và tệp nhập.
organisation-levels-hint = Mỗi dòng một cấp. Giữ mọi cấp đang có đơn vị. Để trống thì dùng các cấp thường có.
organisation-save = Ghi
done-organisation-described = Đã ghi loại tổ chức và các cấp.
first-run-since-later = Ngày bắt đầu hoạt động không được sau hôm nay.
first-run-clock = Đồng hồ máy chủ đã nhảy kể từ việc sau cùng nên chưa ghi gì. Chạy `daihoi clock --data THƯ-MỤC --time-has-passed` hoặc `--was-wrong` trên máy chủ, rồi gửi lại.

letterhead-language-vi = tiếng Việt
letterhead-language-en = tiếng Anh
history-letterhead-set = Đặt ngôn ngữ và tiêu đề văn bản: { $language }
refusal-organisation-long-heading = Tiêu đề văn bản có nhiều nhất { $lines } dòng; mỗi dòng, và địa danh, có nhiều nhất { $most } chữ.
refusal-organisation-long-heading-next = Rút ngắn tiêu đề hoặc địa danh.

letterhead-title = Văn bản của tổ chức
letterhead-lead = Phiếu bầu, biên bản, nghị quyết, báo cáo, thẻ đều theo ngôn ngữ và tiêu đề này, không theo ngôn ngữ của người in. Đặt trước khi in phiếu bầu: phiếu in bằng ngôn ngữ khác thì máy quét không nhận.
letterhead-language = Ngôn ngữ văn bản
letterhead-language-missing = Chọn ngôn ngữ văn bản.
letterhead-heading = Tiêu đề ở góc phải
letterhead-heading-usual = Nhiều nhất ba dòng. Để trống thì dùng: { $heading }.
letterhead-heading-none = Nhiều nhất ba dòng. Để trống thì văn bản không có tiêu đề.
letterhead-place = Địa danh trước ngày ký
letterhead-place-hint = Ví dụ: Thái Bình. Để trống thì văn bản chừa chỗ ghi bằng tay.
letterhead-save = Ghi
done-letterhead-set = Đã ghi ngôn ngữ và tiêu đề văn bản.
first-run-language-hint = Phiếu bầu, biên bản, báo cáo in bằng ngôn ngữ này, kể cả khi người dùng xem trang bằng ngôn ngữ khác.

# Mẫu văn bản riêng của tổ chức (DOCX).
template-fault-too-large = Tệp lớn hơn { $megabytes } MB. Thu nhỏ hình trong tệp rồi gửi lại.
template-fault-too-large-unpacked = Tệp giải nén ra hơn { $megabytes } MB hoặc hơn { $parts } phần. Tạo tệp mới trong Word chỉ gồm mẫu văn bản.
template-fault-not-docx = Tệp không phải DOCX. Mở tệp trong Word hoặc LibreOffice, chọn “Lưu thành”, loại “Word (.docx)”, không đặt mật khẩu.
template-fault-bad-name = Trong tệp có phần tên “{ $part }” không hợp lệ. Mở tệp trong Word hoặc LibreOffice rồi lưu lại thành DOCX.
template-fault-active = Phần “{ $part }” có macro, đối tượng nhúng hoặc trường nạp dữ liệu. Bỏ các thứ này rồi lưu thành DOCX không macro.
template-fault-external = Phần “{ $part }” dẫn ra ngoài tệp: { $target }. Bỏ liên kết này; hình thì chèn hẳn vào tệp.
template-fault-declaration = Phần “{ $part }” có khai báo DTD, mẫu văn bản không được có. Mở tệp trong Word hoặc LibreOffice rồi lưu lại thành DOCX.
template-fault-broken-part = Không đọc được phần “{ $part }” của tệp. Mở tệp trong Word hoặc LibreOffice rồi lưu lại thành DOCX.
template-fault-unusual-text = Tệp lưu theo dạng DOCX khác thường. Chọn “Lưu thành”, loại “Word (.docx)”, không chọn “Strict Open XML”.
template-fault-unclosed = Chỗ điền “{ $text }” thiếu dấu đóng. Viết chỗ điền trong hai cặp ngoặc nhọn, trên cùng một đoạn.
template-fault-unknown = Không có chỗ điền { $name }. Các chỗ điền dùng được: { $all }.
template-fault-no-body = Mẫu thiếu { $name }. Thêm một đoạn riêng chỉ có { $name } tại nơi đặt nội dung văn bản.
template-fault-twice = { $name } xuất hiện hai lần. Giữ một chỗ, bỏ chỗ kia.
template-fault-not-alone = { $name } phải đứng riêng một đoạn trong phần chính, không nằm ở đầu trang, chân trang. Tách nó ra một đoạn riêng.

template-paper-minutes = biên bản đại hội
template-paper-resolution = nghị quyết đại hội
template-paper-committee-minutes = biên bản phiên họp thứ nhất
template-paper-tellers-minutes = biên bản kiểm phiếu
template-paper-credentials = báo cáo thẩm tra tư cách
template-paper-progress-report = báo cáo tiến độ đại hội
history-template-set = Dùng mẫu riêng cho { $paper }, mã tệp { $file }
history-template-taken-back = Bỏ mẫu riêng cho { $paper }, dùng lại mẫu có sẵn
refusal-organisation-no-template = Tổ chức chưa có mẫu riêng cho văn bản này.
refusal-organisation-no-template-next = Văn bản đang dùng mẫu có sẵn, không cần làm gì thêm.
refusal-organisation-same-template = Tệp này đang là mẫu của văn bản.
refusal-organisation-same-template-next = Không cần gửi lại; muốn thay thì gửi tệp khác.
refusal-organisation-no-papers = Chưa chọn văn bản nào dùng mẫu.
refusal-organisation-no-papers-next = Chọn ít nhất một loại văn bản.

# Trang mẫu văn bản.
templates-title = Mẫu văn bản
templates-link-hint = Văn bản DOCX có thể theo mẫu riêng của tổ chức thay cho mẫu có sẵn.
templates-lead = Văn bản DOCX của tổ chức, từ đơn vị này trở xuống, theo mẫu riêng đặt tại đây. Bản PDF và văn bản khác theo mẫu có sẵn.
templates-used-title = Mẫu đang dùng
templates-paper = Văn bản
templates-form = Mẫu
templates-built-in = mẫu có sẵn
templates-own = mẫu riêng
templates-missing = thiếu tệp mẫu
templates-damaged = tệp mẫu bị hỏng
templates-lost-hint = Văn bản có dấu “thiếu” hoặc “hỏng” dưới đây không in theo mẫu riêng được. Gửi lại đúng tệp ấy, gửi tệp khác, hoặc bỏ mẫu.
templates-download = Tải mẫu
templates-preview = Xem thử
templates-take-back = Bỏ mẫu riêng
templates-take-back-hint = Văn bản này in theo mẫu có sẵn từ lúc bỏ.
templates-new-title = Đặt mẫu riêng
templates-step-sample = Tải tệp mẫu có sẵn (DOCX)
templates-step-edit = Sửa tệp trong Word hoặc LibreOffice: thêm tiêu đề, logo, chân trang; giữ các chỗ điền trong hai cặp ngoặc nhọn.
templates-step-send = Chọn tệp vừa lưu, xem thử, rồi đặt làm mẫu.
templates-file = Tệp mẫu
templates-file-hint = Tệp DOCX, tối đa { $most } MB.
templates-file-missing = Chọn tệp mẫu.
templates-papers = Dùng cho
templates-papers-missing = Chọn ít nhất một loại văn bản.
templates-save = Đặt làm mẫu
templates-preview-new = Xem thử tệp này
templates-preview-hint = Xem thử tải về một văn bản ví dụ theo mẫu, chưa ghi gì. Tệp bị từ chối thì mẫu đang dùng vẫn giữ nguyên.
templates-placeholders = Các chỗ điền
templates-placeholders-hint = Viết chỗ điền vào tệp đúng như dưới đây. Chỗ điền nào không có trong tệp thì phần đó không in; riêng {"{{body}}"} bắt buộc phải có.
templates-placeholder = Chỗ điền
templates-placeholder-stands-for = In ra
templates-alone = Đứng riêng một đoạn, một lần.
template-placeholder-heading = Tiêu đề ở góc phải
template-placeholder-superior = Cấp trên của cơ quan ban hành
template-placeholder-issuer = Cơ quan ban hành
template-placeholder-number = Số, ký hiệu
template-placeholder-place-and-day = Địa danh, ngày
template-placeholder-kind = Tên loại văn bản
template-placeholder-title = Trích yếu
template-placeholder-code = Mã đối chiếu với sổ ghi
template-placeholder-body = Nội dung văn bản
template-placeholder-addressees = Nơi nhận
template-placeholder-signatures = Chữ ký
done-template-set = Đã đặt mẫu riêng.
done-template-taken-back = Đã bỏ mẫu riêng; văn bản in theo mẫu có sẵn.
done-template-restored = Đã nhận lại tệp mẫu; văn bản in được theo mẫu riêng.
message-template-missing-title = Chưa in văn bản: thiếu tệp mẫu
message-template-missing = Mẫu riêng của tổ chức cho văn bản này không còn trên máy chủ. Người quản trị gửi lại tệp ở trang “Mẫu văn bản”. Trong khi chờ, có thể in theo mẫu có sẵn.
message-template-damaged-title = Chưa in văn bản: tệp mẫu bị hỏng
message-template-damaged = Mẫu riêng của tổ chức cho văn bản này không còn đúng như khi được ghi. Người quản trị gửi lại tệp ở trang “Mẫu văn bản”. Trong khi chờ, có thể in theo mẫu có sẵn.
message-template-built-in = In theo mẫu có sẵn
template-example-kind = Văn bản thử
template-example-title = để xem mẫu
template-example-superior = Cơ quan cấp trên
template-example-paper-number = Số 01-VB
template-example-opening = Đây là văn bản thử để xem mẫu. Số liệu và tên trong văn bản không có thật.
template-example-heading = I. Tiêu đề một phần
template-example-text = Phần này có một đoạn đủ dài để xuống dòng, cho thấy cách giãn dòng, lề và phông chữ của mẫu khi in một biên bản, nghị quyết hoặc báo cáo.
template-example-table = Bảng ví dụ
template-example-column-number = STT
template-example-column-unit = Đơn vị
template-example-column-members = Số người
template-example-unit = Đơn vị { $number }
template-example-note = Ghi chú cuối văn bản.
template-example-recipient = Đơn vị nhận
template-example-recipient-file = Lưu văn thư
template-example-behalf = T/M cơ quan ban hành
template-example-office = Người ký thứ nhất
template-example-office-beside = Người ký thứ hai
template-example-name = Họ và tên
template-example-code = Mã đối chiếu: văn bản thử
cli-template-missing = mẫu riêng của tổ chức cho báo cáo này không có trong { $folder }; in theo mẫu có sẵn thì thêm --built-in-form
cli-template-damaged = mẫu riêng của tổ chức cho báo cáo này trong { $folder } không còn đúng như khi được ghi; in theo mẫu có sẵn thì thêm --built-in-form
