# Chính sổ ghi: mốc in trên giấy, đồng hồ, họ tên không khớp.

anchor-title = Đối chiếu giấy với sổ ghi
anchor-lead = Biên bản, nhãn niêm phong và nhật ký nhập phiếu in ở chân trang: sổ có bao nhiêu việc khi in, và mã xác thực. Đối chiếu ở đây: nếu sổ bị sửa sau đó, câu trả lời nói rõ và nói ở đâu.
anchor-code = Dãy số của mã vuông
anchor-code-hint = Bấm vào ô này rồi quét mã ở chân trang.
anchor-otherwise = Gõ tay hoặc chụp ảnh
anchor-or = hoặc
anchor-acts = Số việc
anchor-root = Mã xác thực
anchor-root-hint = 20 ký tự ở chân trang; có thể gõ O, I, L thay cho 0 và 1. Cũng nhận đủ 64 chữ số trên phiếu đối chiếu.
anchor-picture = Ảnh chụp mã vuông
anchor-compare = Đối chiếu
anchor-acts-missing = Gõ số việc ghi trên giấy: chỉ chữ số.
anchor-no-code = Không thấy mã vuông trong ảnh. Chụp gần và rõ hơn, hoặc gõ 20 ký tự.
anchor-character = { $one } không có trong mã xác thực nào. Nếu chữ bị thêm dấu, hãy tắt bộ gõ tiếng Việt rồi gõ lại.
anchor-length = Có { $found } ký tự. Mã xác thực có 20, đủ là 64; mã vuông có 109 chữ số.
anchor-later = Mã này của phiên bản Daihoi mới hơn. Cập nhật chương trình, hoặc gõ 20 ký tự.
anchor-digits = Mã bị hỏng. Quét lại, hoặc gõ 20 ký tự.
anchor-sound-title = Nguyên vẹn
anchor-sound = Các việc từ 1 đến { $acts } giống hệt khi giấy được in.
anchor-rewritten-title = Bị viết lại
anchor-rewritten = Sổ đã bị sửa: sau việc số { $after } và không muộn hơn việc số { $by }. Giữ tờ giấy, sao chép thư mục trước khi làm gì khác, rồi so với bản sao lưu.
anchor-cut-title = Bị cắt
anchor-cut = Thiếu việc số { $first } và các việc sau đó, trong khi thư mục còn ghi là đã có. Khôi phục bản sao lưu.
anchor-rolled-back-title = Bị thay bằng bản cũ
anchor-rolled-back = Sổ kết thúc ở việc số { $last }, còn giấy biết { $acts } việc. Một bản cũ đã được đặt vào chỗ của sổ. Giữ tờ giấy và tìm bản mới hơn.
anchor-broken-title = Bị hỏng
anchor-broken = Sổ không khớp với chính nó ở việc số { $seq }. Khôi phục bản sao lưu.
clock-title = Đồng hồ của sổ
clock-is-right = Đồng hồ đúng. Không có gì để xác nhận.
clock-jumped = Đồng hồ máy chủ đã nhảy. Chưa việc nào được ghi cho đến khi có xác nhận.
clock-now = Đồng hồ chỉ
clock-last = Việc gần nhất được ghi lúc
clock-wrong-now = Nếu bây giờ đồng hồ sai, hãy chỉnh lại trên máy chủ. Việc ghi sẽ tự tiếp tục.
clock-right-now = Bây giờ đồng hồ đúng, và
clock-time-has-passed = thời gian đã trôi qua thật: các thời điểm đã ghi trước đó cũng đúng
clock-was-wrong = trước đó đồng hồ sai: các thời điểm đã ghi trước đó có thể sai
clock-confirm = Xác nhận
effects-title = Việc còn phải làm
effects-lead = Sau khi công bố kết quả, phần còn lại của các tập phiếu đang quét phải được xóa; sau khi hủy phiếu, kết quả máy đọc cũng phải được hủy. Máy chủ tự làm và tự thử lại nếu chưa được.
effects-none = Đã làm xong tất cả.
effects-now = Thử lại ngay
effects-after = Sau việc số
effects-tries = Số lần chưa được
effects-due = Thử lại lúc
effects-error = Lý do
effects-clear-rounds = Xóa phần còn lại của lượt bầu { $office }, { $unit }
effects-destroy-readings = Hủy kết quả máy đọc của phiếu đã hủy, { $unit }
warning-effects = { $count } việc phải làm sau khi công bố hoặc hủy phiếu chưa làm được.
warning-effects-link = Xem lý do
warning-record = Sổ ghi hỏng ở việc số { $seq }, không việc nào được ghi nữa. Khôi phục từ một bản sao lưu; daihoi verify cho biết hỏng ở đâu.
warning-position = Không ghi được tệp position; { $count } lần ghi sổ chưa có tệp này làm chứng. Việc đã ghi vẫn còn, nhưng nếu sau này mất thì không có gì cho biết. Sau { $most } lần liền, không việc nào được ghi nữa cho đến khi ổ đĩa nhận lại tệp này. Kiểm tra ổ đĩa và sao lưu cả thư mục.
warning-clock = Đồng hồ đã nhảy, chưa việc nào được ghi.
warning-clock-link = Xác nhận thế nào là đúng
warning-people = Họ tên của { $people } người không khớp với sổ ghi; không in giấy tờ có tên họ. Khôi phục vault.db và people.keys từ cùng một bản sao lưu; daihoi verify cho biết là những số nào.
warning-vault = Không đối chiếu được họ tên với sổ ghi. Khôi phục vault.db và people.keys từ cùng một bản sao lưu; daihoi verify cho biết vì sao.
warning-keys = Tệp people.keys bị hỏng ở chỗ không giữ họ tên nào; họ tên vẫn đọc được. Kiểm tra ổ đĩa và sao lưu cả thư mục; daihoi verify cho biết hỏng ở đâu.
message-unfit-title = Chưa in giấy tờ
message-unfit = Họ tên của { $people } người trong kho không phải là họ tên mà sổ ghi biết, nên không in giấy tờ có tên họ. Người quản trị khôi phục vault.db và people.keys từ cùng một bản sao lưu; daihoi verify cho biết là những số nào.
nav-record = Kiểm giấy với sổ ghi

## Khi không được phép

# Chính sổ ghi
refusal-record-clock-jumped = Đồng hồ máy chủ chỉ { $now }, còn việc gần nhất được ghi lúc { $last }. Một trong hai sai, nên chưa việc nào được ghi.
refusal-record-clock-jumped-next = Nếu đồng hồ sai, hãy chỉnh lại trên máy chủ; việc ghi tự tiếp tục. Nếu đồng hồ đúng, người quản trị toàn hệ thống xác nhận ở trang “Đồng hồ của sổ”, hoặc người vận hành dùng lệnh daihoi clock. Sau đó gửi lại biểu mẫu này.
refusal-record-clock-is-right = Đồng hồ không nhảy, nên không có gì để xác nhận.
refusal-record-clock-is-right-next = Cứ tiếp tục như thường.

## Lịch sử của đơn vị

history-time-passed = Xác nhận đồng hồ sau khi nhảy: thời gian đã trôi qua thật
history-clock-was-wrong = Đồng hồ đã được chỉnh lại; thời điểm của các việc trước đó có thể sai
history-acts-lost = Các việc từ { $first } đến { $last } đã mất; sổ ghi tiếp tục không có chúng
history-acts-may-be-lost = Có thể đã mất các việc từ số { $first }; sổ ghi tiếp tục từ đây
effects-erase-attachment = Xóa một tệp đính kèm, { $unit }
