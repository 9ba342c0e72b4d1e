Biên bản và nghị quyết: soạn, thông qua bằng biểu quyết, ký, đính chính
Nội dung nằm ngoài sổ, sổ giữ mã của từng bản; đã ký thì không sửa thẳng nữa.
Bối cảnh: bau-xong

15/06/2020 bí thư 340: thông qua nghị quyết tại 340, đồng ý 7
    ✗ Chưa soạn nội dung nên chưa biểu quyết, chưa ký được.
    ✗   Đoàn Thư ký soạn nội dung rồi lưu, sau đó mới làm bước này.
15/06/2020 bí thư 340: soạn nghị quyết tại 340, bản một
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 lưu một bản dự thảo nghị quyết đại hội
15/06/2020 bí thư 340: soạn nghị quyết tại 340, bản một
    ✗ Nội dung gửi lên giống hệt bản đang có.
    ✗   Sửa nội dung rồi lưu; nếu không có gì phải sửa thì làm bước kế tiếp.
15/06/2020 bí thư 340: ký nghị quyết tại 340, mã A
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ✗ Bản đang có chưa được đại hội biểu quyết thông qua.
    ✗   Trình đại hội biểu quyết bằng thẻ, ghi kết quả, rồi ký. Sửa sau khi thông qua thì phải biểu quyết lại.
15/06/2020 bí thư 340: thông qua nghị quyết tại 340, đồng ý 3, không đồng ý 4
    ✗ Chỉ có 3 trên 7 người đồng ý: cần 4 nên chưa thông qua.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Đoàn Thư ký tiếp thu, sửa dự thảo rồi trình biểu quyết lại.
15/06/2020 bí thư 340: thông qua nghị quyết tại 340, đồng ý 6
    ✗ Đếm được 6 người, trong khi có mặt 7 người có quyền biểu quyết.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Đếm lại; đồng ý, không đồng ý và không biểu quyết cộng lại phải bằng số có mặt.
15/06/2020 bí thư 340: soạn nghị quyết tại 340, bản hai
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 lưu một bản dự thảo nghị quyết đại hội
15/06/2020 bí thư 340: thông qua nghị quyết tại 340, đồng ý 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 biểu quyết thông qua nghị quyết đại hội: đồng ý 7, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: thông qua nghị quyết tại 340, đồng ý 7
    ✗ Bản đang có đã được thông qua.
    ✗   In ra để ký; muốn sửa nội dung thì lưu bản mới rồi biểu quyết lại.

Ai ký, thay mặt ai.
16/06/2020 bí thư 340: ký nghị quyết tại 340, mã A
    ✗ Chữ ký thay mặt Đoàn Chủ tịch bị thiếu, thừa hoặc không dùng cho văn bản này.
    ✗   Biên bản (cả biên bản bầu lại) có chữ ký của Đoàn Thư ký và Đoàn Chủ tịch, nghị quyết có chữ ký của Đoàn Chủ tịch; mỗi bên một người.
16/06/2020 bí thư 340: ký nghị quyết tại 340, mã A
  Bùi Văn Khang, Đoàn Thư ký
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ✗ Chữ ký thay mặt Đoàn Thư ký bị thiếu, thừa hoặc không dùng cho văn bản này.
    ✗   Biên bản (cả biên bản bầu lại) có chữ ký của Đoàn Thư ký và Đoàn Chủ tịch, nghị quyết có chữ ký của Đoàn Chủ tịch; mỗi bên một người.
16/06/2020 bí thư 340: ký nghị quyết tại 340, mã A
  Trần Thị An, Đoàn Chủ tịch
    ✗ Người ký không thuộc Đoàn Chủ tịch.
    ✗   Chọn người đã được đại hội bầu vào cơ quan ấy.
16/06/2020 bí thư 340: đính chính nghị quyết tại 340, bản ba, lý do: sai một con số
    ✗ Văn bản chưa ký nên không có gì để đính chính.
    ✗   Sửa thẳng vào dự thảo.
16/06/2020 bí thư 340: ký nghị quyết tại 340, mã A
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 ký nghị quyết đại hội, mã tệp 4100000000000000000000000000000000000000000000000000000000000000

Đã ký: không ký lại, không soạn lại; đính chính phải có lý do và khác bản cũ, rồi ký lại.
16/06/2020 bí thư 340: ký nghị quyết tại 340, mã A
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ✗ Văn bản đã ký ngày 16/06/2020, nội dung không sửa thẳng được nữa.
    ✗   Nếu có sai sót, lập bản đính chính kèm lý do; bản cũ vẫn được giữ.
16/06/2020 bí thư 340: soạn nghị quyết tại 340, bản ba
    ✗ Văn bản đã ký ngày 16/06/2020, nội dung không sửa thẳng được nữa.
    ✗   Nếu có sai sót, lập bản đính chính kèm lý do; bản cũ vẫn được giữ.
20/06/2020 bí thư 340: đính chính nghị quyết tại 340, bản hai, lý do: sai một con số
    ✗ Nội dung gửi lên giống hệt bản đang có.
    ✗   Sửa nội dung rồi lưu; nếu không có gì phải sửa thì làm bước kế tiếp.
20/06/2020 bí thư 340: đính chính nghị quyết tại 340, bản ba
    ✗ Đính chính phải có lý do.
    ✗   Ghi rõ sai ở đâu, sửa theo căn cứ nào.
20/06/2020 bí thư 340: đính chính nghị quyết tại 340, bản ba, lý do: sai chỉ tiêu kết nạp đảng viên ở mục II
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 20/06/2020 đính chính nghị quyết đại hội: sai chỉ tiêu kết nạp đảng viên ở mục II
20/06/2020 bí thư 340: ký nghị quyết tại 340, mã B
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 20/06/2020 ký nghị quyết đại hội, mã tệp 4200000000000000000000000000000000000000000000000000000000000000

Biên bản đại hội có hai chữ ký.
16/06/2020 bí thư 340: soạn biên bản tại 340, bản một
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 lưu một bản dự thảo biên bản đại hội
16/06/2020 bí thư 340: thông qua biên bản tại 340, đồng ý 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 biểu quyết thông qua biên bản đại hội: đồng ý 7, không đồng ý 0, không biểu quyết 0
16/06/2020 bí thư 340: ký biên bản tại 340, mã C
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ✗ Chữ ký thay mặt Đoàn Thư ký bị thiếu, thừa hoặc không dùng cho văn bản này.
    ✗   Biên bản (cả biên bản bầu lại) có chữ ký của Đoàn Thư ký và Đoàn Chủ tịch, nghị quyết có chữ ký của Đoàn Chủ tịch; mỗi bên một người.
16/06/2020 bí thư 340: ký biên bản tại 340, mã C
  Bùi Văn Khang, Đoàn Thư ký
  Nguyễn Thị Giang, Đoàn Chủ tịch
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 ký biên bản đại hội, mã tệp 4300000000000000000000000000000000000000000000000000000000000000
