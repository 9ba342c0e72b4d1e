Bàn máy quét và bàn nhập tay: một kết quả đọc chỉ nộp một lần
Sáu người bầu hai ủy viên; bàn 1 đọc bằng máy, bàn 2 nhập tay; nộp lại cùng một kết quả đọc thì không nhận.
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, được bầu, từ 12793
  Lê Văn Bình, được bầu, từ 12805
  Phạm Thị Cúc, được bầu, từ 12814
  Vũ Đức Dũng, được bầu, từ 12814
  Nguyễn Thị Giang, được bầu, từ 12805
  Hoàng Văn Hải, được bầu, từ 12793
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 6 người dự đại hội
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
15/06/2020 bí thư 340: điểm danh Phạm Thị Cúc tại 340
15/06/2020 bí thư 340: điểm danh Vũ Đức Dũng tại 340
15/06/2020 bí thư 340: điểm danh Nguyễn Thị Giang tại 340
15/06/2020 bí thư 340: điểm danh Hoàng Văn Hải tại 340
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Trần Thị An tại 340, đồng ý 6
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: khai mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên chính thức
15/06/2020 bí thư 340: lập Ban Kiểm phiếu gồm Vũ Đức Dũng; Hoàng Văn Hải tại 340, đồng ý 6
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 2, đồng ý 6
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 2
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 3 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 6
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 3 người
15/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 6 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 6 phiếu bầu Ban Chấp hành
15/06/2020 bí thư 340: mở hòm phiếu Ban Chấp hành tại 340, 6 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 6 phiếu thu về

Bàn 1 quét cả hòm thành một xấp. Cùng một kết quả đọc thì không thành xấp khác, cũng không nộp lại.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, máy đọc 1, hợp lệ 6
  6 phiếu
  5 phiếu
  1 phiếu
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 2, máy đọc 1, hợp lệ 6
  6 phiếu
  5 phiếu
  1 phiếu
    ✗ Kết quả máy đọc này đã nộp ở xấp 1.
    ✗   Mỗi xấp chỉ nộp một lần. Xấp khác thì quét và đọc riêng; muốn đọc lại xấp đã nộp thì quét lại từ giấy rồi ghi lý do.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, máy đọc 1, hợp lệ 6, lý do: quét lại
  6 phiếu
  5 phiếu
  1 phiếu
    ✗ Kết quả máy đọc này đã nộp ở xấp 1.
    ✗   Mỗi xấp chỉ nộp một lần. Xấp khác thì quét và đọc riêng; muốn đọc lại xấp đã nộp thì quét lại từ giấy rồi ghi lý do.

Bàn 2 nhập tay, thấy khác; xấp ấy được quét lại từ giấy, có lý do.
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 6
  6 phiếu
  6 phiếu
  0 phiếu
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ✗ Các lượt kiểm khác nhau ở 2 chỗ, bắt đầu từ xấp 1.
    ✗   Lấy phiếu của xấp ấy ra kiểm lại, sửa bàn nhập sai và ghi lý do.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, máy đọc 3, hợp lệ 6
  6 phiếu
  6 phiếu
  0 phiếu
    ✗ Xấp 1 đã được kiểm tại bàn này.
    ✗   Kiểm lại xấp này với phiếu trên tay thì ghi lý do; số cũ vẫn được lưu. Xấp mới thì đặt số khác.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, máy đọc 3, hợp lệ 6, lý do: quét lại từ giấy
  6 phiếu
  6 phiếu
  0 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 kiểm lại xấp 1 khi bầu Ban Chấp hành
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 2, cần 4 phiếu trên 6, còn thiếu 0
