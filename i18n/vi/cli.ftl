# Dòng lệnh.

cli-import-read = { $file }: đã đọc { $rows } dòng.
cli-import-deciding = Đang xét các dòng… { $seconds } giây
cli-import-writing = Đang ghi sổ… { $seconds } giây
cli-import-unread = Bỏ qua các cột không dùng đến: { $columns }.
cli-import-left-out = Để lại { $rows } dòng thuộc đợt khác.
cli-import-more-bad = … và { $rows } lỗi nữa.
cli-import-nothing-taken = Không ghi dòng nào.
cli-import-would-take = Thử thôi, chưa ghi: sẽ nhận { $rows } dòng, bỏ { $bad } dòng.
cli-import-taken = Đã ghi { $rows } dòng (mục { $seq } của sổ), bỏ { $bad } dòng.
cli-import-before = { $rows } dòng đã có trong sổ từ trước, không ghi lại.
cli-import-taken-before = Tệp này đã được ghi từ trước, đến mục { $seq } của sổ; không ghi lại.
cli-no-record = Thư mục { $folder } không có sổ ghi nào. Hãy xem lại tên thư mục; nếu muốn lập sổ ghi mới ở đó thì thêm --new.
cli-record-lost = Thư mục { $folder } còn kho họ tên (vault.db) nhưng mất sổ ghi (ledger.db). Hãy khôi phục cả thư mục từ bản sao lưu, hoặc lập sổ ghi mới ở một thư mục khác.
