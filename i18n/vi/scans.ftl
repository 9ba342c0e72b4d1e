# Kiểm phiếu bằng máy quét, trên trình duyệt.
scans-title = Kiểm bằng máy quét
scans-new-title = Xấp mới
scans-new-hint = Đếm tay từng xấp trước khi quét. Quét 200 điểm/inch trở lên, xám hoặc màu; phiếu hai mặt thì quét hai mặt.
scans-field-files = Tệp quét
scans-files-hint = PDF, TIFF, JPEG hoặc PNG, chọn nhiều tệp một lần cũng được; mỗi tệp không quá 96 MB.
scans-folder-hint = Máy quét của bàn này lưu vào thư mục dưới đây thì bấm luôn, rồi bấm “Đọc thư mục” ở trang sau:
scans-folder-later = Mỗi bàn có một thư mục riêng cho máy quét; trang sau ghi rõ thư mục của bàn này.
scans-folder-of-desk = Đặt máy quét của bàn này lưu vào:
scans-begin = Đưa lên
scans-too-many = Đang có quá nhiều xấp chưa nộp. Nộp hoặc bỏ bớt một xấp rồi mở xấp mới.
scans-own-title = Các xấp đang làm
scans-stack = Xấp { $stack }
scans-review-title = Phiếu chờ xét
scans-review-hint = Hai người xét, mỗi người một tài khoản, không thấy kết luận của nhau; khác nhau thì người thứ ba xét.
scans-waiting = Còn { $count } phiếu phải xét
scans-how-title = Bốn bước
scans-how-1 = Đếm tay một xấp, quét, đưa tệp lên.
scans-how-2 = Đọc xấp; đối chiếu số tờ máy thấy với số đếm tay.
scans-how-3 = Hai người xét những phiếu máy chưa rõ.
scans-how-4 = Nộp xấp. Tổng số không hiện ra trước khi công bố.

scans-files = { $count } tệp
scans-size = { $megabytes } MB
scans-running = Đang đọc: đã xong { $count } mặt giấy
scans-failed = Không đọc được xấp này: máy chủ gặp lỗi khi ghi đĩa. Tệp quét còn nguyên; bấm đọc lại.
scans-has-unopened = Có tệp không mở được
scans-open = Còn { $count } phiếu chưa xét xong.
scans-ready = Mọi phiếu đã rõ; nộp được.

scans-found-title = Kết quả đọc
scans-compared = Máy thấy { $found } tờ, đếm tay { $sheets } tờ.
scans-compared-differ = Tìm tờ quét thiếu, tờ quét hai lần hoặc hai tờ dính nhau; đưa thêm tệp rồi đọc lại, hoặc đếm lại xấp. Tờ không phải phiếu thì khi xét chọn “Không phải phiếu bầu”.
scans-rejected = Những tờ máy không đọc, người sẽ xét:
scans-headers = Tờ đầu xấp phiếu, không tính: { $count }
scans-backs = Mặt sau trắng, không tính: { $count }
scans-unopened-hint = Không đọc được các trang sau. Bỏ tệp ấy ra, quét lại những tờ trong đó rồi đọc lại cả xấp.
scans-too-many-backs = Mặt sau trắng nhiều hơn số tờ, hoặc có tờ trắng cả hai mặt: có trang in bị coi là giấy trắng, hoặc có tờ trắng lẫn trong xấp. Hãy đếm lại số tờ bằng tay và quét lại.
scans-unopened = { $file }, trang { $page }: { $why }
scans-review = Xét phiếu
scans-hand-in-hint = Nộp xong, ảnh quét bị xóa; kết quả đọc và ảnh những phiếu phải xét được niêm phong trong hòm phiếu của máy.

scans-read-title = Đọc xấp
scans-sheets-missing = Hãy ghi số tờ đếm bằng tay trước khi đọc.
scans-files-missing = Chưa có tệp quét nào.
scans-backs-field = Phiếu in một mặt mà quét cả hai mặt: trang trắng là mặt sau
scans-read = Đọc xấp này
scans-read-again = Đọc lại
scans-read-again-hint = Đọc lại thì các kết luận đã xét của xấp này bị bỏ và phải xét lại từ đầu.

scans-files-title = Tệp quét của xấp
scans-remove = Bỏ ra
scans-add = Thêm tệp quét
scans-add-files = Thêm
scans-folder = Đọc thư mục
scans-folder-empty = Thư mục của bàn này chưa có tệp mới. Xem máy quét có lưu đúng thư mục ghi ở trên không.
scans-folder-unreadable = Không mở được thư mục của máy quét. Báo người quản trị xem lại thư mục đã đặt khi khởi động.
scans-withdraw = Bỏ cả xấp
scans-withdraw-hint = Xóa mọi tệp quét và kết luận của xấp này. Phiếu giấy còn đó thì quét lại được.

scans-not-empty = { $file }: tệp rỗng, chưa nhận.
scans-not-other-kind = { $file }: chưa nhận. { $why }.
scans-not-too-large = { $file }: lớn hơn 96 MB, chưa nhận. Quét xấp này thành nhiều tệp nhỏ hơn.
scans-not-here = { $file }: tệp này đã có trong xấp, không nhận lần nữa.
scans-not-elsewhere = { $file }: tệp này đã thuộc một xấp khác của cuộc bầu, chưa nhận. Mỗi lượt kiểm phải quét lại từ giấy.
scans-not-full = { $file }: xấp đã quá nhiều tệp hoặc quá 4 GB, chưa nhận. Chia xấp nhỏ hơn.
scans-not-round-full = { $file }: các xấp chưa nộp của lượt bầu này đã đầy 32 GB, chưa nhận. Nộp hoặc bỏ bớt xấp, hoặc quét ảnh nhỏ hơn.
scans-not-handing-in = Xấp đang được nộp; đợi một lát rồi xem lại.
scans-not-reading = Xấp đang được đọc; đợi đọc xong rồi làm tiếp.
scans-not-unfinished = { $file }: máy quét đang ghi tệp này. Đợi vài giây rồi bấm lại.
scans-not-disk = { $file }: máy chủ không ghi được vào đĩa, chưa nhận. Xem đĩa còn chỗ trống không rồi gửi lại.

scans-not-settled = Xấp này chưa đọc xong hoặc còn phiếu chưa xét.
scans-sheets-differ = Có { $count } phiếu, trong khi xấp đếm tay có { $sheets } tờ: tìm tờ thừa, tờ thiếu trước khi nộp.

scans-seat-title = Nhận ghế xét phiếu
scans-seat-hint = Ai nhận ghế thì xét mọi phiếu chờ của xấp này từ ghế ấy. Một người không ngồi hai ghế; không trao đổi với người kia trước khi cả hai kết luận.
scans-sit = Nhận ghế
scans-no-seat = Ba ghế của xấp này đã có người.

desk-file-other = Đã đọc bằng dòng lệnh?
