Ủy ban Kiểm tra, Chủ nhiệm, rồi các Phó Chủ nhiệm
Hội nghị Ban Chấp hành mới bầu; ai bầu phó chủ nhiệm chưa đọc được nguyên văn nên ghi là chờ đối chiếu. Bầu bằng phiếu kín.
Bối cảnh: bau-xong

15/06/2020 bí thư 340: mở bầu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340, số lượng 1, đồng ý 2
    ✗ Phải bầu xong Ủy ban Kiểm tra trước.
    ✗   Căn cứ: 244-QĐ/TW, trình tự bầu tại hội nghị ban chấp hành [chưa đọc được nguyên văn]
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
15/06/2020 bí thư 340: mở bầu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340, số lượng 1, đồng ý 2
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Phó Chủ nhiệm Ủy ban Kiểm tra, số lượng 1
15/06/2020 bí thư 340: giới thiệu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340
  Trần Thị An
    ✗ Có người không thuộc Ủy ban Kiểm tra mới được bầu.
    ✗   Căn cứ: 244-QĐ/TW, trình tự bầu tại hội nghị ban chấp hành [chưa đọc được nguyên văn]
    ✗   Chỉ giới thiệu người đã trúng cử Ủy ban Kiểm tra.
15/06/2020 bí thư 340: giới thiệu Phó Chủ nhiệm Ủy ban Kiểm tra tại 340
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 1 người vào danh sách ứng cử, đề cử Phó Chủ nhiệm Ủy ban Kiểm tra
