Bầu lại xong mà chưa thông qua biên bản thì hội trường còn mở; bầu lại lần nữa thì lập biên bản mới
Mọi người ra về rồi vẫn triệu tập lại để thông qua được. Thông qua xong thì hội trường đóng.
Bối cảnh: bi-thu-de-trong

12/02/2020 ban tổ chức TB: hủy kết quả bầu Bí thư tại P1, theo Quyết định 20-QĐ/HU, lý do: phiếu in sai tên
    ⇒ Chi bộ thôn Cổ Xá: Ngày 12/02/2020 cấp trên hủy kết quả bầu Bí thư, cho bầu lại, theo Quyết định 20-QĐ/HU: phiếu in sai tên
14/02/2020 bí thư P1: ra về hết tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 14/02/2020 kết thúc điểm danh một buổi
14/02/2020 bí thư P1: điểm danh Trần Thị An tại P1
14/02/2020 bí thư P1: điểm danh Lê Văn Bình tại P1
14/02/2020 bí thư P1: điểm danh Phạm Thị Cúc tại P1
14/02/2020 bí thư P1: điểm danh Vũ Đức Dũng tại P1
14/02/2020 bí thư P1: điểm danh Nguyễn Thị Giang tại P1
14/02/2020 bí thư P1: mở bầu Bí thư tại P1, số lượng 1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 14/02/2020 mở cuộc bầu Bí thư, số lượng 1
14/02/2020 bí thư P1: giới thiệu Bí thư tại P1
  Trần Thị An
    ⇒ Chi bộ thôn Cổ Xá: Ngày 14/02/2020 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
14/02/2020 bí thư P1: chốt danh sách Bí thư tại P1, đồng ý 5
  Trần Thị An
    ⇒ Chi bộ thôn Cổ Xá: Ngày 14/02/2020 chốt danh sách bầu Bí thư: 1 người
14/02/2020 bí thư P1: phát phiếu Bí thư tại P1, 5 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 14/02/2020 phát 5 phiếu bầu Bí thư
14/02/2020 bí thư P1: mở hòm phiếu Bí thư tại P1, 5 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 14/02/2020 mở hòm phiếu bầu Bí thư: 5 phiếu thu về
14/02/2020 kiểm phiếu P1 bàn 1: kiểm phiếu Bí thư tại P1, bàn Bàn 1, xấp 1, hợp lệ 5
  5 đồng ý
14/02/2020 kiểm phiếu P1 bàn 2: kiểm phiếu Bí thư tại P1, bàn Bàn 2, xấp 1, hợp lệ 5
  5 đồng ý
14/02/2020 bí thư P1: công bố Bí thư tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 14/02/2020 công bố kết quả bầu Bí thư: trúng cử 1, cần 3 phiếu trên 5, còn thiếu 0
14/02/2020 bí thư P1: ra về hết tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 14/02/2020 kết thúc điểm danh một buổi

15/02/2020 bí thư P1: soạn biên bản bầu lại tại P1, bản thứ nhất
    ⇒ Chi bộ thôn Cổ Xá: Ngày 15/02/2020 lưu một bản dự thảo biên bản bầu lại
15/02/2020 bí thư P1: điểm danh Trần Thị An tại P1
15/02/2020 bí thư P1: điểm danh Lê Văn Bình tại P1
15/02/2020 bí thư P1: điểm danh Phạm Thị Cúc tại P1
15/02/2020 bí thư P1: điểm danh Vũ Đức Dũng tại P1
15/02/2020 bí thư P1: thông qua biên bản bầu lại tại P1, đồng ý 4
    ⇒ Chi bộ thôn Cổ Xá: Ngày 15/02/2020 biểu quyết thông qua biên bản bầu lại: đồng ý 4, không đồng ý 0, không biểu quyết 0
15/02/2020 bí thư P1: ký biên bản bầu lại tại P1, mã tệp ký
  Lê Văn Bình, Đoàn Thư ký
  Trần Thị An, Đoàn Chủ tịch
    ⇒ Chi bộ thôn Cổ Xá: Ngày 15/02/2020 ký biên bản bầu lại, mã tệp 74e1bb8770206bc3bd0000000000000000000000000000000000000000000000
15/02/2020 bí thư P1: điểm danh Nguyễn Thị Giang tại P1
    ✗ Chi bộ thôn Cổ Xá đã tổ chức xong đại hội ngày 10/02/2020.
    ✗   Nếu đã báo cáo kết quả mà ngày ghi chưa đúng thì lập đính chính, nêu rõ lý do.
15/02/2020 bí thư P1: soạn biên bản bầu lại tại P1, bản thứ hai
    ✗ Văn bản đã ký ngày 15/02/2020, nội dung không sửa thẳng được nữa.
    ✗   Nếu có sai sót, lập bản đính chính kèm lý do; bản cũ vẫn được giữ.

16/02/2020 ban tổ chức TB: hủy kết quả bầu Bí thư tại P1, theo Quyết định 21-QĐ/HU, lý do: kiểm phiếu không đúng thủ tục
    ⇒ Chi bộ thôn Cổ Xá: Ngày 16/02/2020 cấp trên hủy kết quả bầu Bí thư, cho bầu lại, theo Quyết định 21-QĐ/HU: kiểm phiếu không đúng thủ tục
17/02/2020 bí thư P1: ra về hết tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 17/02/2020 kết thúc điểm danh một buổi
17/02/2020 bí thư P1: điểm danh Trần Thị An tại P1
17/02/2020 bí thư P1: điểm danh Lê Văn Bình tại P1
17/02/2020 bí thư P1: điểm danh Phạm Thị Cúc tại P1
17/02/2020 bí thư P1: điểm danh Vũ Đức Dũng tại P1
17/02/2020 bí thư P1: mở bầu Bí thư tại P1, số lượng 1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 17/02/2020 mở cuộc bầu Bí thư, số lượng 1
17/02/2020 bí thư P1: giới thiệu Bí thư tại P1
  Trần Thị An
    ⇒ Chi bộ thôn Cổ Xá: Ngày 17/02/2020 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
17/02/2020 bí thư P1: chốt danh sách Bí thư tại P1, đồng ý 4
  Trần Thị An
    ⇒ Chi bộ thôn Cổ Xá: Ngày 17/02/2020 chốt danh sách bầu Bí thư: 1 người
17/02/2020 bí thư P1: phát phiếu Bí thư tại P1, 4 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 17/02/2020 phát 4 phiếu bầu Bí thư
17/02/2020 bí thư P1: mở hòm phiếu Bí thư tại P1, 4 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 17/02/2020 mở hòm phiếu bầu Bí thư: 4 phiếu thu về
17/02/2020 kiểm phiếu P1 bàn 1: kiểm phiếu Bí thư tại P1, bàn Bàn 1, xấp 1, hợp lệ 4
  4 đồng ý
17/02/2020 kiểm phiếu P1 bàn 2: kiểm phiếu Bí thư tại P1, bàn Bàn 2, xấp 1, hợp lệ 4
  4 đồng ý
17/02/2020 kiểm phiếu P1 bàn 3: kiểm phiếu Bí thư tại P1, bàn Bàn 3, xấp 1, hợp lệ 4
  4 đồng ý
17/02/2020 bí thư P1: công bố Bí thư tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 17/02/2020 công bố kết quả bầu Bí thư: trúng cử 1, cần 3 phiếu trên 5, còn thiếu 0
17/02/2020 bí thư P1: soạn biên bản bầu lại tại P1, bản thứ hai
    ⇒ Chi bộ thôn Cổ Xá: Ngày 17/02/2020 lưu một bản dự thảo biên bản bầu lại
17/02/2020 bí thư P1: thông qua biên bản bầu lại tại P1, đồng ý 4
    ⇒ Chi bộ thôn Cổ Xá: Ngày 17/02/2020 biểu quyết thông qua biên bản bầu lại: đồng ý 4, không đồng ý 0, không biểu quyết 0
