Đại hội toàn thể một hội nhỏ theo Nghị định 126/2024/NĐ-CP
Phải có mặt trên một nửa số hội viên; quyết định của đại hội cần trên một nửa số được triệu tập, không phải số có mặt; Ban Kiểm tra do đại hội bầu.

01/01/2025 người vận hành: lập
  HSV Hội Sinh vật cảnh huyện Đông Hưng, cấp Hội, loại hội
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Thành lập từ ngày 01/01/2025 với tên “Hội Sinh vật cảnh huyện Đông Hưng”
01/02/2025 người vận hành: khai báo tổ chức HSV, loại association
  Hội
  Chi hội
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Khai báo tổ chức: Hội theo Nghị định 126/2024/NĐ-CP, 2 cấp
02/02/2025 người vận hành: mở chu kỳ hsv-2025 Đại hội nhiệm kỳ 2025–2030, cho HSV, bộ quy tắc vn-association
  Hội
    ⇒ Hội: từ không định đến không định ()
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Mở chu kỳ “Đại hội nhiệm kỳ 2025–2030” từ ngày 02/02/2025
01/03/2025 bí thư HSV: triệu tập đại hội HSV
  An Thị Hoa, đảng viên
  Bùi Văn Lâm, đảng viên
  Cao Thị Mai, đảng viên
  Đỗ Văn Nam, đảng viên
  Hà Thị Oanh, đảng viên
  Lê Văn Phú, đảng viên
  Ngô Thị Quỳnh, đảng viên
  Phạm Văn Sơn, đảng viên
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 01/03/2025 triệu tập 8 người dự đại hội
01/03/2025 bí thư HSV: lên lịch HSV, ngày 20/04/2025
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 01/03/2025 lên lịch đại hội: khai mạc 20/04/2025, bế mạc 20/04/2025

Bốn trên tám chưa phải là trên một nửa.
20/04/2025 bí thư HSV: điểm danh An Thị Hoa tại HSV
20/04/2025 bí thư HSV: điểm danh Bùi Văn Lâm tại HSV
20/04/2025 bí thư HSV: điểm danh Cao Thị Mai tại HSV
20/04/2025 bí thư HSV: điểm danh Đỗ Văn Nam tại HSV
20/04/2025 bí thư HSV: lập Đoàn Chủ tịch gồm An Thị Hoa tại HSV, đồng ý 4
    ✗ Có mặt 4 trên 8 người được triệu tập, cần ít nhất 5: chưa đủ điều kiện tiến hành.
    ✗   Căn cứ: 126/2024/NĐ-CP, Điều 19.2
    ✗   Chờ đủ số người rồi làm lại.
20/04/2025 bí thư HSV: điểm danh Hà Thị Oanh tại HSV
20/04/2025 bí thư HSV: điểm danh Lê Văn Phú tại HSV

Bốn phiếu trên sáu người có mặt là quá nửa số có mặt, nhưng chưa quá nửa tám người được triệu tập.
20/04/2025 bí thư HSV: lập Đoàn Chủ tịch gồm An Thị Hoa tại HSV, đồng ý 4, không đồng ý 2
    ✗ Chỉ có 4 trên 8 người đồng ý: cần 5 nên chưa thông qua.
    ✗   Căn cứ: 126/2024/NĐ-CP, Điều 19.6
    ✗   Giới thiệu lại rồi biểu quyết.
20/04/2025 bí thư HSV: lập Đoàn Chủ tịch gồm An Thị Hoa tại HSV, đồng ý 6
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 bầu Đoàn Chủ tịch 1 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
20/04/2025 bí thư HSV: khai mạc tại HSV
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 khai mạc phiên chính thức
20/04/2025 bí thư HSV: lập Đoàn Thư ký gồm Bùi Văn Lâm tại HSV, đồng ý 6
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 bầu Đoàn Thư ký 1 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
20/04/2025 bí thư HSV: lập Ban Kiểm phiếu gồm Hà Thị Oanh; Lê Văn Phú tại HSV, đồng ý 6
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 bầu Ban Kiểm phiếu 2 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
20/04/2025 bí thư HSV: mở bầu Ban Chấp hành tại HSV, số lượng 2, đồng ý 6
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 mở cuộc bầu Ban Chấp hành, số lượng 2
20/04/2025 bí thư HSV: giới thiệu Ban Chấp hành tại HSV
  An Thị Hoa
  Bùi Văn Lâm
  Cao Thị Mai
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 đưa 3 người vào danh sách ứng cử, đề cử Ban Chấp hành
20/04/2025 bí thư HSV: chốt danh sách Ban Chấp hành tại HSV, đồng ý 6
  An Thị Hoa
  Bùi Văn Lâm
  Cao Thị Mai
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 chốt danh sách bầu Ban Chấp hành: 3 người
20/04/2025 bí thư HSV: phát phiếu Ban Chấp hành tại HSV, 6 phiếu
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 phát 6 phiếu bầu Ban Chấp hành
20/04/2025 bí thư HSV: mở hòm phiếu Ban Chấp hành tại HSV, 6 phiếu
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 mở hòm phiếu bầu Ban Chấp hành: 6 phiếu thu về

Chưa bàn nào kiểm thì chưa có gì để đối chiếu.
20/04/2025 bí thư HSV: đối chiếu Ban Chấp hành tại HSV
    ✗ Chưa bàn nào kiểm hòm phiếu này.
    ✗   Người kiểm phiếu đăng nhập, kiểm hết phiếu tại bàn kiểm phiếu và nộp các xấp. Sau đó mới công bố kết quả.

Xấp một phiếu là lộ phiếu của một người, ở hội cũng vậy.
20/04/2025 kiểm phiếu HSV bàn 1: kiểm phiếu Ban Chấp hành tại HSV, bàn Bàn 1, xấp 1, hợp lệ 1
  1 phiếu
  1 phiếu
  0 phiếu
    ✗ Xấp có 1 phiếu, mà mỗi xấp phải có ít nhất 6 phiếu: xấp nhỏ làm lộ từng lá phiếu.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Gộp những phiếu này với một xấp khác rồi kiểm lại xấp ấy, ghi lý do. Nếu xấp kia đã nộp thừa thì chủ tọa bỏ xấp trước.

Trúng cử phải được 5 phiếu trên 8 người được triệu tập.
20/04/2025 kiểm phiếu HSV bàn 1: kiểm phiếu Ban Chấp hành tại HSV, bàn Bàn 1, xấp 1, hợp lệ 6
  6 phiếu
  5 phiếu
  1 phiếu
20/04/2025 kiểm phiếu HSV bàn 2: kiểm phiếu Ban Chấp hành tại HSV, bàn Bàn 2, xấp 1, hợp lệ 6
  6 phiếu
  5 phiếu
  1 phiếu
20/04/2025 bí thư HSV: công bố Ban Chấp hành tại HSV
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 công bố kết quả bầu Ban Chấp hành: trúng cử 2, cần 5 phiếu trên 8, còn thiếu 0
20/04/2025 hỏi: kết quả bầu Ban Chấp hành tại HSV
    | đã xong
    | lần 1: lấy 2, cần 5 phiếu trên 8
    |   An Thị Hoa: 6 phiếu, 75.00, trúng cử
    |   Bùi Văn Lâm: 5 phiếu, 62.50, trúng cử
    |   Cao Thị Mai: 1 phiếu, 12.50
    |   còn 0 (announce)
20/04/2025 bí thư HSV: mở bầu Ủy ban Kiểm tra tại HSV, số lượng 1, đồng ý 6
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 mở cuộc bầu Ủy ban Kiểm tra, số lượng 1
20/04/2025 bí thư HSV: giới thiệu Ủy ban Kiểm tra tại HSV
  Cao Thị Mai
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 đưa 1 người vào danh sách ứng cử, đề cử Ủy ban Kiểm tra
20/04/2025 bí thư HSV: chốt danh sách Ủy ban Kiểm tra tại HSV, đồng ý 6
  Cao Thị Mai
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 chốt danh sách bầu Ủy ban Kiểm tra: 1 người
20/04/2025 bí thư HSV: phát phiếu Ủy ban Kiểm tra tại HSV, 6 phiếu
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 phát 6 phiếu bầu Ủy ban Kiểm tra
20/04/2025 bí thư HSV: mở hòm phiếu Ủy ban Kiểm tra tại HSV, 6 phiếu
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 mở hòm phiếu bầu Ủy ban Kiểm tra: 6 phiếu thu về
20/04/2025 kiểm phiếu HSV bàn 1: kiểm phiếu Ủy ban Kiểm tra tại HSV, bàn Bàn 1, xấp 1, hợp lệ 6
  6 phiếu
20/04/2025 kiểm phiếu HSV bàn 2: kiểm phiếu Ủy ban Kiểm tra tại HSV, bàn Bàn 2, xấp 1, hợp lệ 6
  6 phiếu
20/04/2025 bí thư HSV: công bố Ủy ban Kiểm tra tại HSV
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 công bố kết quả bầu Ủy ban Kiểm tra: trúng cử 1, cần 5 phiếu trên 8, còn thiếu 0

Ban Chấp hành mới bầu Chủ tịch.
20/04/2025 bí thư HSV: mở bầu Bí thư tại HSV, số lượng 1
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 mở cuộc bầu Bí thư, số lượng 1
20/04/2025 bí thư HSV: giới thiệu Bí thư tại HSV
  An Thị Hoa
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
20/04/2025 bí thư HSV: chốt danh sách Bí thư tại HSV, đồng ý 2
  An Thị Hoa
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 chốt danh sách bầu Bí thư: 1 người
20/04/2025 bí thư HSV: phát phiếu Bí thư tại HSV, 2 phiếu
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 phát 2 phiếu bầu Bí thư
20/04/2025 bí thư HSV: mở hòm phiếu Bí thư tại HSV, 2 phiếu
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 mở hòm phiếu bầu Bí thư: 2 phiếu thu về
20/04/2025 kiểm phiếu HSV bàn 1: kiểm phiếu Bí thư tại HSV, bàn Bàn 1, xấp 1, hợp lệ 2
  2 phiếu
20/04/2025 kiểm phiếu HSV bàn 2: kiểm phiếu Bí thư tại HSV, bàn Bàn 2, xấp 1, hợp lệ 2
  2 phiếu
20/04/2025 bí thư HSV: công bố Bí thư tại HSV
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 công bố kết quả bầu Bí thư: trúng cử 1, cần 2 phiếu trên 2, còn thiếu 0
20/04/2025 bí thư HSV: soạn biên bản tại HSV, bản một
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 lưu một bản dự thảo biên bản đại hội
20/04/2025 bí thư HSV: thông qua biên bản tại HSV, đồng ý 6
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 biểu quyết thông qua biên bản đại hội: đồng ý 6, không đồng ý 0, không biểu quyết 0
20/04/2025 bí thư HSV: ký biên bản tại HSV, mã tệp ký
  Bùi Văn Lâm, Đoàn Thư ký
  An Thị Hoa, Đoàn Chủ tịch
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 ký biên bản đại hội, mã tệp 74e1bb8770206bc3bd0000000000000000000000000000000000000000000000
20/04/2025 bí thư HSV: bế mạc tại HSV
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 20/04/2025 bế mạc đại hội
21/04/2025 bí thư HSV: báo cáo HSV, ngày 20/04/2025
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Tổ chức đại hội 4 nội dung: khai mạc 20/04/2025, bế mạc 20/04/2025
21/04/2025 hỏi: việc kế tiếp tại HSV
    | Báo cáo kết quả đại hội lên cấp trên
    | Đại hội đã bế mạc; số liệu điểm danh, bầu cử được đưa sẵn vào báo cáo.

Ban Chấp hành mới họp sau khi đã báo cáo, và bầu Phó Chủ tịch.
25/04/2025 bí thư HSV: mở bầu Phó Bí thư tại HSV, số lượng 1, đồng ý 2
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 25/04/2025 mở cuộc bầu Phó Bí thư, số lượng 1
25/04/2025 bí thư HSV: giới thiệu Phó Bí thư tại HSV
  Bùi Văn Lâm
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 25/04/2025 đưa 1 người vào danh sách ứng cử, đề cử Phó Bí thư
25/04/2025 bí thư HSV: chốt danh sách Phó Bí thư tại HSV, đồng ý 2
  Bùi Văn Lâm
    ⇒ Hội Sinh vật cảnh huyện Đông Hưng: Ngày 25/04/2025 chốt danh sách bầu Phó Bí thư: 1 người

Cuộc bầu của đại hội thì không mở lại được nữa.
25/04/2025 bí thư HSV: mở bầu đại biểu dự đại hội cấp trên tại HSV, số lượng 1, đồng ý 6
    ✗ Hội Sinh vật cảnh huyện Đông Hưng đã tổ chức xong đại hội ngày 20/04/2025.
    ✗   Nếu đã báo cáo kết quả mà ngày ghi chưa đúng thì lập đính chính, nêu rõ lý do.
