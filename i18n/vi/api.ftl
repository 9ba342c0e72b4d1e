# Giao diện cho chương trình: khóa, lỗi, trang hướng dẫn.

keys-title = Khóa cho chương trình
keys-lead = Chương trình của cơ quan (lịch công tác, bảng điện tử, cổng thông tin) làm thay bạn bằng khóa. Khóa không hơn quyền của bạn, có ngày hết hạn, không kiểm phiếu và không quản lý tài khoản. Sổ ghi rõ việc nào làm bằng khóa nào.
keys-api = Cách dùng
keys-new = Tạo khóa
keys-name = Dùng để làm gì
keys-unit = Cho đơn vị này và bên dưới
keys-until = Dùng đến hết ngày
keys-acts = Việc được làm
keys-make = Tạo khóa
keys-made = Khóa mới
keys-made-hint = Chép ngay vào chương trình: khóa chỉ hiện một lần. Lộ khóa thì thu hồi rồi tạo khóa khác.
keys-live = Khóa đang dùng
keys-none = Chưa có khóa nào.
keys-row = { $unit }, đến hết ngày { $until }
keys-end = Thu hồi
keys-link = Khóa cho chương trình

problem-key = Thiếu khóa, hoặc khóa không dùng được
problem-key-detail = Gửi kèm khóa còn hạn ở đầu “Authorization: Bearer …”. Khóa tạo ở trang “Khóa cho chương trình”.
problem-not-found = Không tìm thấy
problem-not-found-detail = Không có, hoặc khóa này không được thấy.
problem-unreadable = Không đọc được nội dung gửi
problem-unreadable-detail = Sai ở { $place }: { $why }
problem-used = Mã việc đã dùng
problem-used-detail = Mã này đã dùng cho việc số { $seq } với nội dung khác. Việc khác thì dùng mã khác.
problem-refused = Không nhận
problem-refused-detail = Nội dung gửi không dùng được ở đây.
problem-unknown-name = Tên chưa được lưu
problem-unknown-name-detail = Một người trong nội dung gửi chưa có tên ở đây, hoặc mã của tên không khớp. Gửi tên vào /api/names trước.
problem-unknown-text = Văn bản chưa được lưu
problem-unknown-text-detail = Không có văn bản mang mã này. Gửi văn bản vào /api/texts trước.
problem-no-name = không phải họ tên từ 1 đến { $most } chữ
problem-how-many-names = mỗi lần gửi từ 1 đến { $most } tên
problem-not-written = Chưa ghi được vào sổ
problem-not-written-detail = Việc này chưa được ghi. Gửi lại sau với cùng mã.

api-title = Giao diện cho chương trình
api-lead = Chương trình đọc trang và ghi việc vào sổ bằng khóa của một người. Mọi quy định của sổ áp dụng như khi làm trên trang.
api-read = Đọc
api-read-hint = Địa chỉ của trang cũng là địa chỉ của dữ liệu: thêm “Accept: application/json”.
api-act = Ghi một việc
api-act-hint = Mỗi việc một mã do chương trình chọn. Mất kết nối thì gửi lại với cùng mã: vẫn chỉ là một việc.
api-no = Khi không được
api-no-hint = Trả lời theo RFC 9457: loại lỗi, căn cứ, việc làm tiếp, theo ngôn ngữ ở “Accept-Language”. Loại lỗi là tên cố định, chương trình dựa vào đó.
api-all = Tất cả
api-description = Bản mô tả OpenAPI
