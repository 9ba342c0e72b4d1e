Ghi nhầm ở mỗi bước của cuộc bầu đều sửa được, có lý do; số cũ vẫn giữ
Bước sau đã dựa vào thì sửa bước sau trước.
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12805
  Phạm Thị Cúc, được bầu, từ 12814
  Vũ Đức Dũng, được bầu, từ 12814
  Nguyễn Thị Giang, được bầu, từ 12805
  Hoàng Văn Hải, được bầu, từ 12793
  Bùi Văn Khang, được bầu, từ 12793
  Mai Văn Muộn, được bầu, từ 12793
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 8 người dự đại hội
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
15/06/2020 bí thư 340: điểm danh Bùi Văn Khang tại 340
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Nguyễn Thị Giang tại 340, đồng ý 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 7, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: khai mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên chính thức
15/06/2020 bí thư 340: lập Đoàn Thư ký gồm Bùi Văn Khang tại 340, đồng ý 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Thư ký 1 người: đồng ý 7, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: lập Ban Kiểm phiếu gồm Vũ Đức Dũng; Hoàng Văn Hải tại 340, đồng ý 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 7, không đồng ý 0, không biểu quyết 0

Mở nhầm, số lượng nhầm.
15/06/2020 bí thư 340: sửa số lượng Ban Chấp hành tại 340, số lượng 2, đồng ý 7, lý do: ghi nhầm
    ✗ Chưa mở cuộc bầu này.
    ✗   Biểu quyết số lượng rồi mở cuộc bầu trước.
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 5, đồng ý 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 5
15/06/2020 bí thư 340: hủy việc mở bầu Ban Chấp hành tại 340
    ✗ Đính chính phải có lý do.
    ✗   Ghi sai ở đâu, sửa theo căn cứ nào.
15/06/2020 bí thư 340: hủy việc mở bầu Ban Chấp hành tại 340, lý do: chưa đến lượt
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 hủy việc mở cuộc bầu Ban Chấp hành; lý do: chưa đến lượt
15/06/2020 hỏi: việc kế tiếp tại 340
    | Bầu Ban Thẩm tra tư cách đại biểu
    | Tư cách đại biểu được thẩm tra và báo cáo trước khi bầu cử.
    | Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
15/06/2020 bí thư 340: hủy việc mở bầu Ban Chấp hành tại 340, lý do: chưa đến lượt
    ✗ Chưa mở cuộc bầu này.
    ✗   Biểu quyết số lượng rồi mở cuộc bầu trước.
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 5, đồng ý 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 5
15/06/2020 bí thư 340: sửa số lượng Ban Chấp hành tại 340, số lượng 5, đồng ý 7, lý do: ghi nhầm
    ✗ Số đang ghi đã là 5.
    ✗   Ghi số khác, hoặc không phải đính chính.
15/06/2020 bí thư 340: sửa số lượng Ban Chấp hành tại 340, số lượng 0, đồng ý 7, lý do: ghi nhầm
    ✗ Chưa ghi số lượng cần bầu.
    ✗   Ghi ít nhất một người.
15/06/2020 bí thư 340: sửa số lượng Ban Chấp hành tại 340, số lượng 1, lý do: ghi nhầm
    ✗ Thiếu kết quả biểu quyết.
    ✗   Biểu quyết bằng thẻ rồi ghi số đồng ý, không đồng ý, không biểu quyết.
15/06/2020 bí thư 340: sửa số lượng Ban Chấp hành tại 340, số lượng 1, đồng ý 7, lý do: biểu quyết một, ghi thành năm
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đính chính số lượng bầu Ban Chấp hành thành 1; lý do: biểu quyết một, ghi thành năm

Tên nhầm, rút nhầm, xin ý kiến nhầm.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 3 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/06/2020 bí thư 340: bỏ tên nhầm Ban Chấp hành tại 340, lý do: nhầm
    ✗ Chưa ghi ai.
    ✗   Ghi ít nhất một người.
15/06/2020 bí thư 340: bỏ tên nhầm Ban Chấp hành tại 340, lý do: nhầm
  Đinh Văn Ngoài
    ✗ Người này không có trong danh sách ứng cử, đề cử.
    ✗   Chọn một người đang có tên.
15/06/2020 bí thư 340: bỏ tên nhầm Ban Chấp hành tại 340, lý do: người khác cùng họ
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bỏ 1 tên đưa nhầm vào danh sách Ban Chấp hành; lý do: người khác cùng họ
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Phạm Thị Cúc, đại hội đề cử, người đề cử Lê Văn Bình
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 1 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/06/2020 bí thư 340: rút tên Phạm Thị Cúc khỏi Ban Chấp hành tại 340, đồng ý 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người rút khỏi danh sách bầu Ban Chấp hành
15/06/2020 bí thư 340: đưa lại tên Ban Chấp hành tại 340, lý do: rút nhầm người
    ✗ Chưa ghi ai.
    ✗   Ghi ít nhất một người.
15/06/2020 bí thư 340: đưa lại tên Ban Chấp hành tại 340, lý do: rút nhầm người
  Lê Văn Bình
    ✗ Có người không rút tên nên không phải đưa lại.
    ✗   Chọn người đã rút hoặc bị rút khỏi danh sách.
15/06/2020 bí thư 340: đưa lại tên Ban Chấp hành tại 340, lý do: rút nhầm người
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa lại 1 tên vào danh sách Ban Chấp hành; lý do: rút nhầm người
15/06/2020 bí thư 340: hủy việc xin ý kiến Ban Chấp hành tại 340, lý do: nhầm
    ✗ Chưa lấy phiếu xin ý kiến, hoặc đã ghi kết quả rồi.
    ✗   Mở trang phiếu xin ý kiến của cuộc bầu này để xem đang ở bước nào.
15/06/2020 bí thư 340: xin ý kiến Ban Chấp hành tại 340, tổ kiểm phiếu Bùi Văn Khang
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 lấy phiếu xin ý kiến về 1 người ứng cử, được đề cử Ban Chấp hành tại đại hội
15/06/2020 bí thư 340: hủy việc xin ý kiến Ban Chấp hành tại 340, lý do: chưa cần
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 hủy việc xin ý kiến về danh sách Ban Chấp hành; lý do: chưa cần
15/06/2020 bí thư 340: xin ý kiến Ban Chấp hành tại 340, tổ kiểm phiếu Bùi Văn Khang
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 lấy phiếu xin ý kiến về 1 người ứng cử, được đề cử Ban Chấp hành tại đại hội
15/06/2020 bí thư 340: ghi ý kiến Ban Chấp hành tại 340, phát 7, thu 7, hỏng 0
  Phạm Thị Cúc, đồng ý 3
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 kiểm phiếu xin ý kiến khi lập danh sách bầu Ban Chấp hành: thu về 7 phiếu
15/06/2020 bí thư 340: sửa ý kiến Ban Chấp hành tại 340, phát 7, thu 7, hỏng 0, lý do: ghi nhầm
  Phạm Thị Cúc, đồng ý 8
    ✗ Thu về 7 phiếu, 0 phiếu không hợp lệ, mà có người được 8 phiếu.
    ✗   Đối chiếu với phiếu trên tay rồi nhập lại.
15/06/2020 bí thư 340: sửa ý kiến Ban Chấp hành tại 340, phát 7, thu 7, hỏng 0, lý do: ghi nhầm
  Phạm Thị Cúc, đồng ý 5
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đính chính kết quả xin ý kiến về danh sách Ban Chấp hành; lý do: ghi nhầm
15/06/2020 bí thư 340: rút tên Phạm Thị Cúc khỏi Ban Chấp hành tại 340, đồng ý 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người rút khỏi danh sách bầu Ban Chấp hành

Chốt nhầm danh sách.
15/06/2020 bí thư 340: mở lại danh sách Ban Chấp hành tại 340, lý do: thiếu một người
    ✗ Cuộc bầu đang ở bước “ứng cử, đề cử”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 7
  Trần Thị An
  Lê Văn Bình
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 2 người
15/06/2020 bí thư 340: sửa số lượng Ban Chấp hành tại 340, số lượng 2, đồng ý 7, lý do: ghi nhầm
    ✗ Cuộc bầu đang ở bước “đã chốt danh sách”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 bí thư 340: mở lại danh sách Ban Chấp hành tại 340, lý do: đọc thiếu một người
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở lại danh sách bầu Ban Chấp hành; lý do: đọc thiếu một người
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 7
  Trần Thị An
  Lê Văn Bình
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 2 người

Phát phiếu ghi nhầm; một người đến muộn.
15/06/2020 bí thư 340: sửa số phiếu phát Ban Chấp hành tại 340, 7 phiếu, lý do: ghi nhầm
    ✗ Cuộc bầu đang ở bước “đã chốt danh sách”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 bí thư 340: phát thêm phiếu Ban Chấp hành tại 340, 1 phiếu
    ✗ Cuộc bầu đang ở bước “đã chốt danh sách”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 6 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 6 phiếu bầu Ban Chấp hành
15/06/2020 bí thư 340: hủy việc mở bầu Ban Chấp hành tại 340, lý do: muộn rồi
    ✗ Cuộc bầu đang ở bước “đang bỏ phiếu”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 bí thư 340: sửa số phiếu phát Ban Chấp hành tại 340, 6 phiếu, lý do: ghi nhầm
    ✗ Số đang ghi đã là 6.
    ✗   Ghi số khác, hoặc không phải đính chính.
15/06/2020 bí thư 340: sửa số phiếu phát Ban Chấp hành tại 340, 8 phiếu, lý do: ghi nhầm
    ✗ Phát 8 phiếu, trong khi có 7 người bầu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Mỗi người có mặt một phiếu: đếm lại số phiếu và số người.
15/06/2020 bí thư 340: sửa số phiếu phát Ban Chấp hành tại 340, 7 phiếu, lý do: ghi thiếu một phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đính chính số phiếu phát ra bầu Ban Chấp hành thành 7; lý do: ghi thiếu một phiếu
15/06/2020 bí thư 340: phát thêm phiếu Ban Chấp hành tại 340, 1 phiếu
    ✗ Phát 8 phiếu, trong khi có 7 người bầu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Mỗi người có mặt một phiếu: đếm lại số phiếu và số người.
15/06/2020 bí thư 340: điểm danh Mai Văn Muộn tại 340
15/06/2020 bí thư 340: phát thêm phiếu Ban Chấp hành tại 340, 0 phiếu
    ✗ Phát 7 phiếu, trong khi có 8 người bầu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Mỗi người có mặt một phiếu: đếm lại số phiếu và số người.
15/06/2020 bí thư 340: phát thêm phiếu Ban Chấp hành tại 340, 1 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát thêm 1 phiếu bầu Ban Chấp hành cho người vào sau, tất cả 8 phiếu
15/06/2020 bí thư 340: phát thêm phiếu Ban Chấp hành tại 340, 1 phiếu
    ✗ Phát 9 phiếu, trong khi có 8 người bầu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Mỗi người có mặt một phiếu: đếm lại số phiếu và số người.

Hòm phiếu.
15/06/2020 bí thư 340: sửa số phiếu trong hòm Ban Chấp hành tại 340, 8 phiếu, lý do: ghi nhầm
    ✗ Cuộc bầu đang ở bước “đang bỏ phiếu”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 bí thư 340: hủy việc mở hòm Ban Chấp hành tại 340, lý do: chưa bỏ phiếu xong
    ✗ Cuộc bầu đang ở bước “đang bỏ phiếu”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 bí thư 340: mở hòm phiếu Ban Chấp hành tại 340, 6 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 6 phiếu thu về
15/06/2020 bí thư 340: hủy việc mở hòm Ban Chấp hành tại 340, lý do: chưa bỏ phiếu xong
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 hủy việc mở hòm phiếu bầu Ban Chấp hành; lý do: chưa bỏ phiếu xong
15/06/2020 bí thư 340: mở hòm phiếu Ban Chấp hành tại 340, 6 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 6 phiếu thu về
15/06/2020 bí thư 340: phát thêm phiếu Ban Chấp hành tại 340, 1 phiếu
    ✗ Cuộc bầu đang ở bước “kiểm phiếu”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 bí thư 340: sửa số phiếu phát Ban Chấp hành tại 340, 5 phiếu, lý do: ghi nhầm
    ✗ Hòm phiếu có 6 phiếu, trong khi chỉ phát 5.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Đếm lại. Nếu vẫn thừa thì cuộc bầu không hợp lệ: niêm phong hòm phiếu, lập biên bản và bầu lại.
15/06/2020 bí thư 340: sửa số phiếu trong hòm Ban Chấp hành tại 340, 9 phiếu, lý do: ghi nhầm
    ✗ Hòm phiếu có 9 phiếu, trong khi chỉ phát 8.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Đếm lại. Nếu vẫn thừa thì cuộc bầu không hợp lệ: niêm phong hòm phiếu, lập biên bản và bầu lại.
15/06/2020 bí thư 340: sửa số phiếu trong hòm Ban Chấp hành tại 340, 6 phiếu, lý do: ghi nhầm
    ✗ Số đang ghi đã là 6.
    ✗   Ghi số khác, hoặc không phải đính chính.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 8
  7 phiếu
  1 phiếu
    ✗ Bàn này thành ra kiểm 8 phiếu, trong khi hòm chỉ có 6 phiếu.
    ✗   Đếm lại số tờ của xấp này và xem có xấp nào bị nộp hai lần dưới hai tên.
15/06/2020 bí thư 340: sửa số phiếu trong hòm Ban Chấp hành tại 340, 8 phiếu, lý do: đếm sót hai phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đính chính số phiếu trong hòm bầu Ban Chấp hành thành 8; lý do: đếm sót hai phiếu
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 8
  7 phiếu
  1 phiếu
15/06/2020 bí thư 340: hủy việc mở hòm Ban Chấp hành tại 340, lý do: chưa bỏ phiếu xong
    ✗ Các bàn đã kiểm phiếu.
    ✗   Đính chính số phiếu trong hòm, hoặc bỏ các xấp đã nộp trước.
15/06/2020 bí thư 340: sửa số phiếu trong hòm Ban Chấp hành tại 340, 7 phiếu, lý do: đếm lại
    ✗ Bàn này thành ra kiểm 8 phiếu, trong khi hòm chỉ có 7 phiếu.
    ✗   Đếm lại số tờ của xấp này và xem có xấp nào bị nộp hai lần dưới hai tên.

Nộp nhầm xấp.
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 2, hợp lệ 8
  1 phiếu
  7 phiếu
15/06/2020 bí thư 340: bỏ xấp Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, lý do: nộp nhầm
    ✗ Bàn 2 không có xấp 1.
    ✗   Xem lại tên bàn và tên xấp.
15/06/2020 bí thư 340: bỏ xấp Ban Chấp hành tại 340, bàn Bàn 2, xấp 2, lý do: nhập nhầm tên xấp
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bỏ xấp 2 của Bàn 2, cuộc bầu Ban Chấp hành; lý do: nhập nhầm tên xấp
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 8
  1 phiếu
  7 phiếu
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ✗ Các lượt kiểm khác nhau ở 2 chỗ, bắt đầu từ xấp 1.
    ✗   Lấy phiếu của xấp ấy ra kiểm lại, sửa bàn nhập sai và ghi lý do.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 8, lý do: đọc nhầm hàng
  1 phiếu
  7 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 kiểm lại xấp 1 khi bầu Ban Chấp hành
15/06/2020 bí thư 340: kiểm lại kết quả Ban Chấp hành tại 340, đồng ý 8, lý do: nhầm hàng
    ✗ Cuộc bầu đang ở bước “kiểm phiếu”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 1, cần 5 phiếu trên 8, còn thiếu 0

Công bố rồi mới thấy sai: đại hội biểu quyết kiểm lại.
15/06/2020 bí thư 340: sửa số phiếu trong hòm Ban Chấp hành tại 340, 7 phiếu, lý do: ghi nhầm
    ✗ Cuộc bầu đang ở bước “đã xong”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 bí thư 340: kiểm lại kết quả Ban Chấp hành tại 340, lý do: hai bàn cùng đọc nhầm hàng
    ✗ Thiếu kết quả biểu quyết.
    ✗   Biểu quyết bằng thẻ rồi ghi số đồng ý, không đồng ý, không biểu quyết.
15/06/2020 bí thư 340: kiểm lại kết quả Ban Chấp hành tại 340, đồng ý 4, không đồng ý 4, lý do: hai bàn cùng đọc nhầm hàng
    ✗ Chỉ có 4 trên 8 người đồng ý: cần 5 nên chưa thông qua.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Thảo luận lại rồi biểu quyết phương án khác.
15/06/2020 bí thư 340: niêm phong phiếu Ban Chấp hành tại 340, người niêm phong Vũ Đức Dũng, người nhận Nguyễn Thị Giang, giữ tại Văn phòng
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 niêm phong 8 phiếu bầu Ban Chấp hành, giữ tại Văn phòng
15/06/2020 bí thư 340: kiểm lại kết quả Ban Chấp hành tại 340, đồng ý 8, lý do: hai bàn cùng đọc nhầm hàng
    ✗ Phiếu đã niêm phong ngày 15/06/2020.
    ✗   Mở niêm phong theo quyết định trước, rồi mới kiểm lại.
15/06/2020 bí thư 340: mở niêm phong phiếu Ban Chấp hành tại 340, theo Quyết định 01 của Đoàn Chủ tịch, lý do: kiểm lại phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở niêm phong phiếu bầu Ban Chấp hành theo Quyết định 01 của Đoàn Chủ tịch: kiểm lại phiếu
15/06/2020 bí thư 340: mở bầu Bí thư tại 340, số lượng 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Bí thư, số lượng 1
15/06/2020 bí thư 340: kiểm lại kết quả Ban Chấp hành tại 340, đồng ý 8, lý do: hai bàn cùng đọc nhầm hàng
    ✗ Bí thư do những người trúng cử ở đây bầu ra, hoặc được bầu trong số họ, và kết quả ấy còn nguyên.
    ✗   Xem xét kết quả bầu Bí thư trước, rồi mới xem xét kết quả ở đây.
15/06/2020 bí thư 340: hủy việc mở bầu Bí thư tại 340, lý do: kiểm lại phiếu đã
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 hủy việc mở cuộc bầu Bí thư; lý do: kiểm lại phiếu đã
15/06/2020 bí thư 340: kiểm lại kết quả Ban Chấp hành tại 340, đồng ý 8, lý do: hai bàn cùng đọc nhầm hàng
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 kiểm lại phiếu bầu Ban Chấp hành, kết quả đã công bố không còn giá trị; lý do: hai bàn cùng đọc nhầm hàng
15/06/2020 hỏi: kết quả bầu Ban Chấp hành tại 340
    | kiểm phiếu
    | đính chính: Số lượng cần bầu ghi nhầm 5 → 1 (biểu quyết một, ghi thành năm)
    | đính chính: Đưa nhầm tên vào danh sách (người khác cùng họ)
    | đính chính: Rút nhầm tên (rút nhầm người)
    | đính chính: Xin ý kiến nhầm (chưa cần)
    | đính chính: Kết quả xin ý kiến ghi nhầm (ghi nhầm)
    | đính chính: Chốt nhầm danh sách (đọc thiếu một người)
    | đính chính: Số phiếu phát ra ghi nhầm 6 → 7 (ghi thiếu một phiếu)
    | đính chính: Mở nhầm hòm phiếu 6 → 0 (chưa bỏ phiếu xong)
    | đính chính: Số phiếu trong hòm ghi nhầm 6 → 8 (đếm sót hai phiếu)
    | đính chính: Nộp nhầm một xấp 8 → 0 (nhập nhầm tên xấp)
    | kết quả trước khi kiểm lại: Lê Văn Bình (hai bàn cùng đọc nhầm hàng)
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 8
  7 phiếu
  1 phiếu
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 8
  7 phiếu
  1 phiếu
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 1, cần 5 phiếu trên 8, còn thiếu 0
15/06/2020 hỏi: kết quả bầu Ban Chấp hành tại 340
    | đã xong
    | đính chính: Số lượng cần bầu ghi nhầm 5 → 1 (biểu quyết một, ghi thành năm)
    | đính chính: Đưa nhầm tên vào danh sách (người khác cùng họ)
    | đính chính: Rút nhầm tên (rút nhầm người)
    | đính chính: Xin ý kiến nhầm (chưa cần)
    | đính chính: Kết quả xin ý kiến ghi nhầm (ghi nhầm)
    | đính chính: Chốt nhầm danh sách (đọc thiếu một người)
    | đính chính: Số phiếu phát ra ghi nhầm 6 → 7 (ghi thiếu một phiếu)
    | đính chính: Mở nhầm hòm phiếu 6 → 0 (chưa bỏ phiếu xong)
    | đính chính: Số phiếu trong hòm ghi nhầm 6 → 8 (đếm sót hai phiếu)
    | đính chính: Nộp nhầm một xấp 8 → 0 (nhập nhầm tên xấp)
    | kết quả trước khi kiểm lại: Lê Văn Bình (hai bàn cùng đọc nhầm hàng)
    | lần 1: lấy 1, cần 5 phiếu trên 8
    |   Trần Thị An: 7 phiếu, 87.50, trúng cử
    |   Lê Văn Bình: 1 phiếu, 12.50
    |   còn 0 (announce)

