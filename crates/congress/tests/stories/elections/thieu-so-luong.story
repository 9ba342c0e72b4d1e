Bầu không đủ số lượng: bầu tiếp một lần, rồi đại hội quyết định để trống
Sáu người bầu hai ủy viên, chỉ một người quá nửa; người kiểm phiếu mà được đề cử thì phải thay.
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
15/06/2020 bí thư 340: lập Ban Kiểm phiếu gồm Phạm Thị Cúc; Vũ Đức Dũng tại 340, đồng ý 6
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
    ✗ Có người trong danh sách bầu cử là thành viên Ban Kiểm phiếu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Trên trang cuộc bầu, bấm “Cho thôi kiểm phiếu”: người có tên trong danh sách thôi kiểm phiếu, những người còn lại làm tiếp; thiếu người thì bầu lại Ban Kiểm phiếu.
15/06/2020 bí thư 340: lập Ban Kiểm phiếu gồm Phạm Thị Cúc; Vũ Đức Dũng tại 340, đồng ý 6
    ✗ Có người đang ứng cử hoặc được đề cử.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Chọn người không có tên trong danh sách bầu cử.
15/06/2020 bí thư 340: cho thôi kiểm phiếu tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 1 thành viên Ban Kiểm phiếu thôi nhiệm vụ vì có tên trong danh sách bầu cử
15/06/2020 bí thư 340: cho thôi kiểm phiếu tại 340
    ✗ Không có thành viên Ban Kiểm phiếu nào đang ứng cử hoặc được đề cử.
    ✗   Chỉ thành viên có tên trong danh sách bầu cử mới phải thôi; muốn đổi người khác thì bầu lại Ban Kiểm phiếu.
15/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 6 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 6 phiếu bầu Ban Chấp hành
15/06/2020 bí thư 340: mở hòm phiếu Ban Chấp hành tại 340, 4 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 4 phiếu thu về
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 4
  4 phiếu
  0 phiếu
  0 phiếu
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 4
  4 phiếu
  0 phiếu
  0 phiếu

Hòm đếm sót hai phiếu. Hai bàn khớp nhau ở xấp đã kiểm, nhưng cả hòm chưa kiểm xong; hai phiếu không thành một xấp; và không bàn nào kiểm quá số phiếu trong hòm.
15/06/2020 bí thư 340: sửa số phiếu trong hòm Ban Chấp hành tại 340, 6 phiếu, lý do: đếm sót hai phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đính chính số phiếu trong hòm bầu Ban Chấp hành thành 6; lý do: đếm sót hai phiếu
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ✗ Bàn 1 mới kiểm 4 phiếu trên 6 phiếu thu về.
    ✗   Bàn ấy nộp nốt các xấp còn lại; kiểm đủ cả hòm mới công bố.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 2, hợp lệ 2
  2 phiếu
  0 phiếu
  0 phiếu
    ✗ Xấp có 2 phiếu, mà mỗi xấp phải có ít nhất 6 phiếu: xấp nhỏ làm lộ từng lá phiếu.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Gộp những phiếu này với một xấp khác rồi kiểm lại xấp ấy, ghi lý do. Nếu xấp kia đã nộp thừa thì chủ tọa bỏ xấp trước.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 7, lý do: thêm hai phiếu đếm sót
  7 phiếu
  0 phiếu
  0 phiếu
    ✗ Bàn này thành ra kiểm 7 phiếu, trong khi hòm chỉ có 6 phiếu.
    ✗   Đếm lại số tờ của xấp này và xem có xấp nào bị nộp hai lần dưới hai tên.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 6, lý do: thêm hai phiếu đếm sót
  6 phiếu
  0 phiếu
  0 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 kiểm lại xấp 1 khi bầu Ban Chấp hành
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 6, lý do: thêm hai phiếu đếm sót
  6 phiếu
  0 phiếu
  0 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 kiểm lại xấp 1 khi bầu Ban Chấp hành
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 1, cần 4 phiếu trên 6, còn thiếu 1
15/06/2020 hỏi: kết quả bầu Ban Chấp hành tại 340
    | chờ quyết định của đại hội
    | đính chính: Số phiếu trong hòm ghi nhầm 4 → 6 (đếm sót hai phiếu)
    | kiểm lại xấp 1: 4 → 6 phiếu (thêm hai phiếu đếm sót)
    | kiểm lại xấp 1: 4 → 6 phiếu (thêm hai phiếu đếm sót)
    | lần 1: lấy 2, cần 4 phiếu trên 6
    |   Trần Thị An: 6 phiếu, 100.00, trúng cử
    |   Lê Văn Bình: 0 phiếu, 0.00
    |   Phạm Thị Cúc: 0 phiếu, 0.00
    |   còn 1 (assembly_decides_further_round)

Bầu tiếp phải do đại hội biểu quyết; người đã trúng cử không bầu nữa.
15/06/2020 bí thư 340: bầu tiếp Ban Chấp hành tại 340
  Lê Văn Bình
  Phạm Thị Cúc
    ✗ Thiếu kết quả biểu quyết.
    ✗   Biểu quyết bằng thẻ rồi ghi số đồng ý, không đồng ý, không biểu quyết.
15/06/2020 bí thư 340: bầu tiếp Ban Chấp hành tại 340, đồng ý 6
  Trần Thị An
  Lê Văn Bình
    ✗ Danh sách bầu tiếp không được có người đã trúng cử, không được trống hoặc trùng tên.
    ✗   Chọn trong những người chưa trúng cử.
15/06/2020 bí thư 340: bầu tiếp Ban Chấp hành tại 340, đồng ý 6
  Vũ Đức Dũng
    ✗ Người này không có trong danh sách ứng cử, đề cử.
    ✗   Chọn một người đang có tên.
15/06/2020 bí thư 340: bầu tiếp Ban Chấp hành tại 340, đồng ý 6
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu tiếp Ban Chấp hành: 2 người, số lượng bầu 1
15/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 6 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 6 phiếu bầu Ban Chấp hành
15/06/2020 bí thư 340: mở hòm phiếu Ban Chấp hành tại 340, 5 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 5 phiếu thu về
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 1, không hợp lệ 4
  1 phiếu
  0 phiếu
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 1, không hợp lệ 4
  1 phiếu
  0 phiếu
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 0, cần 4 phiếu trên 6, còn thiếu 1
15/06/2020 bí thư 340: để trống Ban Chấp hành tại 340, đồng ý 2, không đồng ý 4
    ✗ Chỉ có 2 trên 6 người đồng ý: cần 4 nên chưa thông qua.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Thảo luận lại rồi biểu quyết phương án khác.
15/06/2020 bí thư 340: để trống Ban Chấp hành tại 340, đồng ý 6
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đại hội quyết định không bầu thêm Ban Chấp hành
15/06/2020 hỏi: kết quả bầu Ban Chấp hành tại 340
    | đã xong
    | đính chính: Số phiếu trong hòm ghi nhầm 4 → 6 (đếm sót hai phiếu)
    | kiểm lại xấp 1: 4 → 6 phiếu (thêm hai phiếu đếm sót)
    | kiểm lại xấp 1: 4 → 6 phiếu (thêm hai phiếu đếm sót)
    | lần 1: lấy 2, cần 4 phiếu trên 6
    |   Trần Thị An: 6 phiếu, 100.00, trúng cử
    |   Lê Văn Bình: 0 phiếu, 0.00
    |   Phạm Thị Cúc: 0 phiếu, 0.00
    |   còn 1 (assembly_decides_further_round)
    | lần 2: lấy 1, cần 4 phiếu trên 6
    |   Lê Văn Bình: 1 phiếu, 16.67
    |   Phạm Thị Cúc: 0 phiếu, 0.00
    |   còn 1 (assembly_decides_further_round)
15/06/2020 bí thư 340: để trống Ban Chấp hành tại 340, đồng ý 6
    ✗ Cuộc bầu đang ở bước “đã xong”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 hỏi: lịch sử 340
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ huyện Đông Hưng”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 01/06/2020 triệu tập 6 người dự đại hội
    | Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
    | Ngày 09/06/2020 kế hoạch đại hội được duyệt
    | Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 khai mạc phiên chính thức
    | Ngày 15/06/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 2
    | Ngày 15/06/2020 đưa 3 người vào danh sách ứng cử, đề cử Ban Chấp hành
    | Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 3 người
    | Ngày 15/06/2020 1 thành viên Ban Kiểm phiếu thôi nhiệm vụ vì có tên trong danh sách bầu cử
    | Ngày 15/06/2020 phát 6 phiếu bầu Ban Chấp hành
    | Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 4 phiếu thu về
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Ngày 15/06/2020 đính chính số phiếu trong hòm bầu Ban Chấp hành thành 6; lý do: đếm sót hai phiếu
    | Ngày 15/06/2020 kiểm lại xấp 1 khi bầu Ban Chấp hành
    | Ngày 15/06/2020 kiểm lại xấp 1 khi bầu Ban Chấp hành
    | Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 1, cần 4 phiếu trên 6, còn thiếu 1
    | Ngày 15/06/2020 bầu tiếp Ban Chấp hành: 2 người, số lượng bầu 1
    | Ngày 15/06/2020 phát 6 phiếu bầu Ban Chấp hành
    | Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 5 phiếu thu về
    | Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 0, cần 4 phiếu trên 6, còn thiếu 1
    | Ngày 15/06/2020 đại hội quyết định không bầu thêm Ban Chấp hành
