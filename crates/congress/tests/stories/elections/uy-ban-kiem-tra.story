Ủy ban Kiểm tra, Chủ nhiệm, rồi các Phó Chủ nhiệm
Hội nghị Ban Chấp hành mới bầu ủy ban và chủ nhiệm; ủy ban tự bầu các phó chủ nhiệm (điều này chưa đọc được nguyên văn nên chờ đối chiếu). Bầu bằng phiếu kín.
Bối cảnh: bau-xong

15/06/2020 bí thư 340: mở bầu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340, số lượng 1, đồng ý 2
    ✗ Phải bầu xong Ủy ban Kiểm tra trước.
    ✗   Căn cứ: Điều lệ Đảng, quy định về ủy ban kiểm tra các cấp [chưa đối chiếu văn bản gốc]
    ✗   Bầu theo thứ tự của Quy chế; xem việc kế tiếp trên trang bầu cử.
15/06/2020 bí thư 340: mở bầu Ủy ban Kiểm tra tại 340, số lượng 2, đồng ý 2
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ủy ban Kiểm tra, số lượng 2
15/06/2020 bí thư 340: giới thiệu Ủy ban Kiểm tra tại 340
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 2 người vào danh sách ứng cử, đề cử Ủy ban Kiểm tra
15/06/2020 bí thư 340: chốt danh sách Ủy ban Kiểm tra tại 340, đồng ý 2
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu Ủy ban Kiểm tra: 2 người
15/06/2020 bí thư 340: phát phiếu Ủy ban Kiểm tra tại 340, 2 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 2 phiếu bầu Ủy ban Kiểm tra
15/06/2020 bí thư 340: mở hòm phiếu Ủy ban Kiểm tra tại 340, 2 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Ủy ban Kiểm tra: 2 phiếu thu về
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ủy ban Kiểm tra tại 340, bàn Bàn 1, xấp 1, hợp lệ 2
  2 đồng ý
  2 đồng ý
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ủy ban Kiểm tra tại 340, bàn Bàn 2, xấp 1, hợp lệ 2
  2 đồng ý
  2 đồng ý
15/06/2020 kiểm phiếu 340 bàn 3: kiểm phiếu Ủy ban Kiểm tra tại 340, bàn Bàn 3, xấp 1, hợp lệ 2
  2 đồng ý
  2 đồng ý
15/06/2020 bí thư 340: công bố Ủy ban Kiểm tra tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Ủy ban Kiểm tra: trúng cử 2, cần 2 phiếu trên 2, còn thiếu 0

Phó chủ nhiệm bầu sau chủ nhiệm.
15/06/2020 bí thư 340: mở bầu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340, số lượng 1, đồng ý 2
    ✗ Phải bầu xong Chủ nhiệm Ủy ban Kiểm tra trước.
    ✗   Căn cứ: Điều lệ Đảng, quy định về ủy ban kiểm tra các cấp [chưa đối chiếu văn bản gốc]
    ✗   Bầu theo thứ tự của Quy chế; xem việc kế tiếp trên trang bầu cử.
15/06/2020 bí thư 340: mở bầu Chủ nhiệm Ủy ban Kiểm tra tại 340, số lượng 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Chủ nhiệm Ủy ban Kiểm tra, số lượng 1
15/06/2020 bí thư 340: giới thiệu Chủ nhiệm Ủy ban Kiểm tra tại 340
  Lê Văn Bình
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 1 người vào danh sách ứng cử, đề cử Chủ nhiệm Ủy ban Kiểm tra
15/06/2020 bí thư 340: chốt danh sách Chủ nhiệm Ủy ban Kiểm tra tại 340, đồng ý 2
  Lê Văn Bình
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu Chủ nhiệm Ủy ban Kiểm tra: 1 người
15/06/2020 bí thư 340: phát phiếu Chủ nhiệm Ủy ban Kiểm tra tại 340, 2 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 2 phiếu bầu Chủ nhiệm Ủy ban Kiểm tra
15/06/2020 bí thư 340: mở hòm phiếu Chủ nhiệm Ủy ban Kiểm tra tại 340, 2 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Chủ nhiệm Ủy ban Kiểm tra: 2 phiếu thu về
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Chủ nhiệm Ủy ban Kiểm tra tại 340, bàn Bàn 1, xấp 1, hợp lệ 2
  2 đồng ý
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Chủ nhiệm Ủy ban Kiểm tra tại 340, bàn Bàn 2, xấp 1, hợp lệ 2
  2 đồng ý
15/06/2020 kiểm phiếu 340 bàn 3: kiểm phiếu Chủ nhiệm Ủy ban Kiểm tra tại 340, bàn Bàn 3, xấp 1, hợp lệ 2
  2 đồng ý
15/06/2020 bí thư 340: công bố Chủ nhiệm Ủy ban Kiểm tra tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Chủ nhiệm Ủy ban Kiểm tra: trúng cử 1, cần 2 phiếu trên 2, còn thiếu 0

Ủy ban có hai người: biểu quyết và phiếu bầu không quá hai.
15/06/2020 bí thư 340: mở bầu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340, số lượng 1, đồng ý 3
    ✗ Đếm được 3 người, trong khi chỉ có 2 người có quyền biểu quyết.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Đếm lại.
15/06/2020 bí thư 340: mở bầu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340, số lượng 1, đồng ý 2
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Phó Chủ nhiệm Ủy ban Kiểm tra, số lượng 1
15/06/2020 bí thư 340: giới thiệu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340
  Trần Thị An
    ✗ Có người không thuộc Ủy ban Kiểm tra mới được bầu.
    ✗   Căn cứ: Điều lệ Đảng, quy định về ủy ban kiểm tra các cấp [chưa đối chiếu văn bản gốc]
    ✗   Chỉ giới thiệu người đã trúng cử Ủy ban Kiểm tra.
15/06/2020 bí thư 340: giới thiệu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 1 người vào danh sách ứng cử, đề cử Phó Chủ nhiệm Ủy ban Kiểm tra
15/06/2020 bí thư 340: chốt danh sách Phó Chủ nhiệm Ủy ban Kiểm tra tại 340, đồng ý 2
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu Phó Chủ nhiệm Ủy ban Kiểm tra: 1 người
15/06/2020 bí thư 340: phát phiếu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340, 3 phiếu
    ✗ Phát 3 phiếu, trong khi có 2 người bầu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Mỗi người có mặt một phiếu: đếm lại số phiếu và số người.
15/06/2020 bí thư 340: phát phiếu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340, 2 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 2 phiếu bầu Phó Chủ nhiệm Ủy ban Kiểm tra
15/06/2020 bí thư 340: mở hòm phiếu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340, 2 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Phó Chủ nhiệm Ủy ban Kiểm tra: 2 phiếu thu về
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340, bàn Bàn 1, xấp 1, hợp lệ 2
  2 đồng ý
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340, bàn Bàn 2, xấp 1, hợp lệ 2
  2 đồng ý
15/06/2020 kiểm phiếu 340 bàn 3: kiểm phiếu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340, bàn Bàn 3, xấp 1, hợp lệ 2
  2 đồng ý
15/06/2020 bí thư 340: công bố Phó Chủ nhiệm Ủy ban Kiểm tra tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Phó Chủ nhiệm Ủy ban Kiểm tra: trúng cử 1, cần 2 phiếu trên 2, còn thiếu 0
