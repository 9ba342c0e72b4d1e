Bế mạc rồi mới xong biên bản: hoàn thành, ghi ai ký, ký ngày nào
Không triệu tập lại đại hội để biểu quyết; nghị quyết thì phải có biểu quyết đã lấy tại đại hội.
Bối cảnh: bau-xong

15/06/2020 bí thư 340: soạn biên bản tại 340, bản một
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 lưu một bản dự thảo biên bản đại hội
15/06/2020 bí thư 340: soạn nghị quyết tại 340, bản nghị quyết
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 lưu một bản dự thảo nghị quyết đại hội
15/06/2020 bí thư 340: ghi đã ký biên bản tại 340, mã tệp
  Bùi Văn Khang, Đoàn Thư ký
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ✗ Đại hội chưa bế mạc.
    ✗   Trình đại hội biểu quyết, rồi ghi kết quả ở mục biểu quyết.
15/06/2020 bí thư 340: ghi biểu quyết thông qua nghị quyết tại 340, đồng ý 7
    ✗ Đại hội chưa bế mạc.
    ✗   Trình đại hội biểu quyết, rồi ghi kết quả ở mục biểu quyết.
16/06/2020 bí thư 340: bế mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 bế mạc đại hội

Biên bản còn là dự thảo khi bế mạc.
17/06/2020 bí thư 340: thông qua biên bản tại 340, đồng ý 7
    ✗ Đại hội đã bế mạc ngày 16/06/2020.
    ✗   Sau bế mạc chỉ còn biên bản, báo cáo và khiếu nại nếu có.
17/06/2020 bí thư 340: ký biên bản tại 340, mã tệp
  Bùi Văn Khang, Đoàn Thư ký
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ✗ Bản đang có chưa được đại hội biểu quyết thông qua.
    ✗   Trình đại hội biểu quyết bằng thẻ, ghi kết quả, rồi ký. Sửa sau khi thông qua thì phải biểu quyết lại.
17/06/2020 bí thư 340: soạn biên bản tại 340, bản hai
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 17/06/2020 lưu một bản dự thảo biên bản đại hội
17/06/2020 bí thư 340: ghi đã ký biên bản tại 340, ký ngày 14/06/2020, mã tệp
  Bùi Văn Khang, Đoàn Thư ký
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ✗ Ngày ghi phải từ 15/06/2020 đến 17/06/2020.
    ✗   Kiểm tra lại ngày biểu quyết hoặc ngày ký trên văn bản.
17/06/2020 bí thư 340: ghi đã ký biên bản tại 340, ký ngày 18/06/2020, mã tệp
  Bùi Văn Khang, Đoàn Thư ký
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ✗ Ngày ghi phải từ 15/06/2020 đến 17/06/2020.
    ✗   Kiểm tra lại ngày biểu quyết hoặc ngày ký trên văn bản.
17/06/2020 bí thư 340: ghi đã ký biên bản tại 340, ký ngày 17/06/2020, mã tệp
  Bùi Văn Khang, Đoàn Thư ký
    ✗ Chữ ký thay mặt Đoàn Chủ tịch bị thiếu, thừa hoặc không dùng cho văn bản này.
    ✗   Biên bản (cả biên bản bầu lại) có chữ ký của Đoàn Thư ký và Đoàn Chủ tịch, nghị quyết có chữ ký của Đoàn Chủ tịch; mỗi bên một người.
17/06/2020 bí thư 340: ghi đã ký biên bản tại 340, ký ngày 17/06/2020, mã tệp
  Bùi Văn Khang, Đoàn Thư ký
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 17/06/2020 ghi nhận biên bản đại hội được ký ngày 17/06/2020 (mã 74e1bb8770000000000000000000000000000000000000000000000000000000)
17/06/2020 hỏi: văn kiện 340
    | biên bản đại hội: đã ký, ký ngày 17/06/2020
    | nghị quyết đại hội: dự thảo
17/06/2020 bí thư 340: ghi đã ký biên bản tại 340, mã tệp
  Bùi Văn Khang, Đoàn Thư ký
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ✗ Văn bản đã ký ngày 17/06/2020, nội dung không sửa thẳng được nữa.
    ✗   Nếu có sai sót, lập bản đính chính kèm lý do; bản cũ vẫn được giữ.

Nghị quyết: ghi biểu quyết đã lấy, rồi ký.
17/06/2020 bí thư 340: đính chính biểu quyết nghị quyết tại 340, đồng ý 6, không đồng ý 1, lý do: ghi nhầm
    ✗ Văn bản chưa được biểu quyết nên không có số thẻ để đính chính.
    ✗   Ghi kết quả biểu quyết trước.
17/06/2020 bí thư 340: ghi đã ký nghị quyết tại 340, mã tệp
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ✗ Bản đang có chưa được đại hội biểu quyết thông qua.
    ✗   Trình đại hội biểu quyết bằng thẻ, ghi kết quả, rồi ký. Sửa sau khi thông qua thì phải biểu quyết lại.
17/06/2020 bí thư 340: ghi biểu quyết thông qua nghị quyết tại 340, lấy ngày 17/06/2020, đồng ý 7
    ✗ Ngày ghi phải từ 15/06/2020 đến 16/06/2020.
    ✗   Kiểm tra lại ngày biểu quyết hoặc ngày ký trên văn bản.
17/06/2020 bí thư 340: ghi biểu quyết thông qua nghị quyết tại 340, lấy ngày 16/06/2020, đồng ý 8
    ✗ Đếm được 8 thẻ, trong khi chỉ có 7 người có quyền biểu quyết đã dự đại hội.
    ✗   Đối chiếu lại với sổ của đoàn thư ký.
17/06/2020 bí thư 340: ghi biểu quyết thông qua nghị quyết tại 340, lấy ngày 16/06/2020, đồng ý 3, không đồng ý 4
    ✗ Chỉ có 3 trên 7 người đồng ý: cần 4 nên chưa thông qua.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Đoàn Thư ký tiếp thu, sửa dự thảo rồi trình biểu quyết lại.
17/06/2020 bí thư 340: ghi biểu quyết thông qua nghị quyết tại 340, lấy ngày 16/06/2020, đồng ý 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 17/06/2020 ghi kết quả biểu quyết thông qua nghị quyết đại hội ngày 16/06/2020: đồng ý 7, không đồng ý 0, không biểu quyết 0
17/06/2020 bí thư 340: ghi biểu quyết thông qua nghị quyết tại 340, lấy ngày 16/06/2020, đồng ý 7
    ✗ Bản đang có đã được thông qua.
    ✗   In ra để ký; muốn sửa nội dung thì lưu bản mới rồi biểu quyết lại.
18/06/2020 bí thư 340: ghi đã ký nghị quyết tại 340, ký ngày 17/06/2020, mã tệp
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 18/06/2020 ghi nhận nghị quyết đại hội được ký ngày 17/06/2020 (mã 74e1bb8770000000000000000000000000000000000000000000000000000000)

Ghi nhầm số thẻ: đính chính, rồi ký lại.
19/06/2020 bí thư 340: đính chính biểu quyết nghị quyết tại 340, đồng ý 6, không đồng ý 1
    ✗ Đính chính phải có lý do.
    ✗   Ghi rõ sai ở đâu, sửa theo căn cứ nào.
19/06/2020 bí thư 340: đính chính biểu quyết nghị quyết tại 340, đồng ý 6, lý do: ghi nhầm
    ✗ Số thẻ đính chính là 6, số thẻ đã đếm là 7; hoặc các số không có gì khác.
    ✗   Đính chính cách chia đồng ý, không đồng ý, không biểu quyết; tổng số thẻ không đổi.
19/06/2020 bí thư 340: đính chính biểu quyết nghị quyết tại 340, đồng ý 6, không đồng ý 1, lý do: ghi nhầm
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 19/06/2020 đính chính số thẻ thông qua nghị quyết đại hội: đồng ý 6, không đồng ý 1, không biểu quyết 0; lý do: ghi nhầm
19/06/2020 hỏi: văn kiện 340
    | biên bản đại hội: đã ký, ký ngày 17/06/2020
    | nghị quyết đại hội: chờ ký, ký ngày 17/06/2020
19/06/2020 bí thư 340: ghi đã ký nghị quyết tại 340, mã tệp
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 19/06/2020 ghi nhận nghị quyết đại hội được ký ngày 19/06/2020 (mã 74e1bb8770000000000000000000000000000000000000000000000000000000)
19/06/2020 hỏi: văn kiện 340
    | biên bản đại hội: đã ký, ký ngày 17/06/2020
    | nghị quyết đại hội: đã ký, ký ngày 19/06/2020
