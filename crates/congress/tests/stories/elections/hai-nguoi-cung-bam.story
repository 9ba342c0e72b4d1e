Hai người điều hành cùng bấm, và các trạm kiểm phiếu
Ai bấm sau thì được trả lời rằng việc đã xong và việc kế tiếp là gì; số liệu chỉ ghi một lần. Trạm kiểm phiếu cũng như người: đã kiểm ở bàn này thì không kiểm ở bàn khác.
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, được bầu, từ 12793
  Lê Văn Bình, được bầu, từ 12805
  Phạm Thị Cúc, được bầu, từ 12814
  Vũ Đức Dũng, được bầu, từ 12814
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 4 người dự đại hội
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
15/06/2020 bí thư 340: điểm danh Phạm Thị Cúc tại 340
15/06/2020 bí thư 340: điểm danh Vũ Đức Dũng tại 340
15/06/2020 ban tổ chức 340: điểm danh Vũ Đức Dũng tại 340
    ✗ Người này đã điểm danh vào.
    ✗   Không phải điểm danh lại; nếu hai người dùng một thẻ thì mời đến bàn thẩm tra tư cách.
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Trần Thị An tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: khai mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên chính thức
15/06/2020 ban tổ chức 340: khai mạc tại 340
    ✗ Đại hội đã họp hoặc đang họp phiên chính thức.
    ✗   Bước tiếp theo: Bầu Đoàn Thư ký.
15/06/2020 bí thư 340: lập Ban Kiểm phiếu gồm Vũ Đức Dũng tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Ban Kiểm phiếu 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 1, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 1
15/06/2020 ban tổ chức 340: mở bầu Ban Chấp hành tại 340, số lượng 1, đồng ý 4
    ✗ Cuộc bầu này đang tiến hành hoặc đã bầu xong.
    ✗   Mở trang của cuộc bầu đó và làm việc kế tiếp.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Trần Thị An
  Lê Văn Bình
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 2 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 4
  Trần Thị An
  Lê Văn Bình
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 2 người
15/06/2020 ban tổ chức 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 4
  Lê Văn Bình
  Trần Thị An
    ✗ Cuộc bầu đang ở bước “đã chốt danh sách”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 4 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 4 phiếu bầu Ban Chấp hành
15/06/2020 ban tổ chức 340: phát phiếu Ban Chấp hành tại 340, 3 phiếu
    ✗ Cuộc bầu đang ở bước “đang bỏ phiếu”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 bí thư 340: mở hòm phiếu Ban Chấp hành tại 340, 4 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 4 phiếu thu về
15/06/2020 ban tổ chức 340: mở hòm phiếu Ban Chấp hành tại 340, 4 phiếu
    ✗ Cuộc bầu đang ở bước “kiểm phiếu”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 bí thư 340: mở trạm kiểm phiếu “Bàn 1” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở trạm “Bàn 1”
15/06/2020 bí thư 340: mở trạm kiểm phiếu “Bàn 2” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở trạm “Bàn 2”
15/06/2020 trạm “Bàn 1”: nối vào trạm “Bàn 1”
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một máy kết nối vào trạm “Bàn 1”
15/06/2020 trạm “Bàn 2”: nối vào trạm “Bàn 2”
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một máy kết nối vào trạm “Bàn 2”
15/06/2020 trạm “Bàn 1”: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 4
  3 phiếu
  1 phiếu
    ✗ Bàn này có 0 người kiểm phiếu ký tên, cần 1 người.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Người kiểm phiếu còn thiếu ký tên ở bàn này bằng mật khẩu của mình rồi nộp lại xấp.
15/06/2020 trạm “Bàn 1”: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 4
  3 phiếu
  1 phiếu
    ✗ Bàn này có 0 người kiểm phiếu ký tên, cần 1 người.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Người kiểm phiếu còn thiếu ký tên ở bàn này bằng mật khẩu của mình rồi nộp lại xấp.
15/06/2020 trạm “Bàn 2”: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 4
  3 phiếu
  1 phiếu
    ✗ Bàn này có 0 người kiểm phiếu ký tên, cần 1 người.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Người kiểm phiếu còn thiếu ký tên ở bàn này bằng mật khẩu của mình rồi nộp lại xấp.
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 4, lý do: kiểm lại xấp
  3 phiếu
  1 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 kiểm lại xấp 1 khi bầu Ban Chấp hành
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 4, lý do: kiểm lại xấp
  3 phiếu
  1 phiếu
    ✗ Một người ở bàn này đã kiểm ở Bàn 2.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Mỗi lượt kiểm do người khác làm, độc lập và không nhìn kết quả của nhau: người ấy rời bàn, người khác ký tên.
15/06/2020 kiểm phiếu 340: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 3, xấp 1, hợp lệ 4
  3 phiếu
  1 phiếu
15/06/2020 trạm “Bàn 2”: công bố Ban Chấp hành tại 340
    ✗ Vai trò của tài khoản này không được điều hành bầu cử tại đại hội đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ✗ Kết quả sát mức cần thiết nên phải kiểm thêm một lượt độc lập.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Cho một bàn thứ ba kiểm toàn bộ số phiếu rồi công bố.
15/06/2020 ban tổ chức 340: công bố Ban Chấp hành tại 340
    ✗ Kết quả sát mức cần thiết nên phải kiểm thêm một lượt độc lập.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Cho một bàn thứ ba kiểm toàn bộ số phiếu rồi công bố.
15/06/2020 hỏi: kết quả bầu Ban Chấp hành tại 340
    | kiểm phiếu
