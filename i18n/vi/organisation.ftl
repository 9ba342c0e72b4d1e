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
history-template-set = Dùng mẫu riêng cho { $paper }, mã tệp { $file }
history-template-taken-back = Bỏ mẫu riêng cho { $paper }, dùng lại mẫu có sẵn
refusal-organisation-no-template = Tổ chức chưa có mẫu riêng cho văn bản này.
refusal-organisation-no-template-next = Văn bản đang dùng mẫu có sẵn, không cần làm gì thêm.
refusal-organisation-same-template = Tệp này đang là mẫu của văn bản.
refusal-organisation-same-template-next = Không cần gửi lại; muốn thay thì gửi tệp khác.
