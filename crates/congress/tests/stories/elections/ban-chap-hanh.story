Từ biểu quyết số lượng đến công bố: Ban Chấp hành, Ban Thường vụ, Bí thư
Chín người bầu năm ủy viên; hai bàn kiểm độc lập; hai người bằng phiếu ở ghế cuối.
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Phạm Thị Cúc, được bầu, từ 12793
  Vũ Đức Dũng, được bầu, từ 12805
  Nguyễn Thị Giang, được bầu, từ 12805
  Hoàng Văn Hải, được bầu, từ 12805
  Đỗ Văn Khánh, được bầu, từ 12814
  Bùi Thị Lan, được bầu, từ 12814
  Mai Văn Minh, được bầu, từ 12814
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 9 người dự đại hội
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
15/06/2020 bí thư 340: điểm danh Đỗ Văn Khánh tại 340
15/06/2020 bí thư 340: điểm danh Bùi Thị Lan tại 340

Các cơ quan của đại hội.
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm tại 340, đồng ý 8
    ✗ Chưa ghi thành viên, hoặc có người được ghi hai lần.
    ✗   Ghi mỗi người một lần, người đứng đầu ghi trước.
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Trần Thị An; Trần Thị An tại 340, đồng ý 8
    ✗ Chưa ghi thành viên, hoặc có người được ghi hai lần.
    ✗   Ghi mỗi người một lần, người đứng đầu ghi trước.
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Trần Thị An; Lê Văn Bình; Phạm Thị Cúc tại 340, đồng ý 4, không đồng ý 4
    ✗ Chỉ có 4 trên 8 người đồng ý: cần 5 nên chưa thông qua.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Giới thiệu lại rồi biểu quyết.
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Trần Thị An; Lê Văn Bình; Phạm Thị Cúc tại 340, đồng ý 7, không biểu quyết 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Chủ tịch 3 người: đồng ý 7, không đồng ý 0, không biểu quyết 1
15/06/2020 bí thư 340: khai mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên chính thức

Đúng thứ tự, đủ biểu quyết.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Trần Thị An
    ✗ Chưa mở cuộc bầu này.
    ✗   Biểu quyết số lượng rồi mở cuộc bầu trước.
15/06/2020 bí thư 340: mở bầu Ban Thường vụ tại 340, số lượng 2, đồng ý 8
    ✗ Phải bầu xong Ban Chấp hành trước.
    ✗   Căn cứ: 244-QĐ/TW, trình tự bầu tại hội nghị ban chấp hành [chưa đối chiếu văn bản gốc]
    ✗   Bầu theo thứ tự của Quy chế; xem việc kế tiếp trên trang bầu cử.
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 0, đồng ý 8
    ✗ Chưa ghi số lượng cần bầu.
    ✗   Ghi ít nhất một người.
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 5
    ✗ Thiếu kết quả biểu quyết.
    ✗   Biểu quyết bằng thẻ rồi ghi số đồng ý, không đồng ý, không biểu quyết.
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 5, đồng ý 4, không đồng ý 4
    ✗ Chỉ có 4 trên 8 người đồng ý: cần 5 nên chưa thông qua.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Thảo luận lại rồi biểu quyết phương án khác.
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 5, đồng ý 7
    ✗ Đếm được 7 người, trong khi có mặt 8 người có quyền biểu quyết.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Đếm lại; đồng ý, không đồng ý và không biểu quyết cộng lại phải bằng số có mặt.
15/06/2020 bí thư 12793: mở bầu Ban Chấp hành tại 340, số lượng 5, đồng ý 8
    ✗ Vai trò của tài khoản này không được điều hành bầu cử tại đại hội đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 5, đồng ý 8
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 5
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 5, đồng ý 8
    ✗ Cuộc bầu này đang tiến hành hoặc đã bầu xong.
    ✗   Mở trang của cuộc bầu đó và làm việc kế tiếp.

Danh sách.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
    ✗ Chưa ghi ai.
    ✗   Ghi ít nhất một người.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Lê Văn Bình
  Lê Văn Bình
    ✗ Một người được ghi hai lần.
    ✗   Mỗi người chỉ ghi một lần.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Trần Thị An, tự ứng cử
    ✗ Cấp ủy viên cấp triệu tập không được đề cử, nhận đề cử hoặc tự ứng cử ngoài danh sách do cấp ủy giới thiệu.
    ✗   Căn cứ: 244-QĐ/TW, Điều 13
    ✗   Bỏ tên này, hoặc ghi là do cấp ủy giới thiệu nếu có trong danh sách ấy.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
  Vũ Đức Dũng
  Nguyễn Thị Giang
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 5 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 8
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
  Vũ Đức Dũng
  Nguyễn Thị Giang
    ✗ Danh sách có 5 người, cần ít nhất 6: số người phải nhiều hơn số lượng cần bầu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về số dư [chưa đối chiếu văn bản gốc]
    ✗   Đề cử thêm, hoặc biểu quyết lại số lượng.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Hoàng Văn Hải, đại hội đề cử, người đề cử Trần Thị An
    ✗ Cấp ủy viên cấp triệu tập không được đề cử người ngoài danh sách do cấp ủy giới thiệu.
    ✗   Căn cứ: 244-QĐ/TW, Điều 13
    ✗   Người đề cử phải là đại biểu không thuộc cấp ủy triệu tập; nếu người khác cũng đề cử thì ghi tên người ấy.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Hoàng Văn Hải, đại hội đề cử, người đề cử Đinh Văn Ngoài
    ✗ Người đề cử không có quyền bầu cử ở đây, hoặc chưa dự đại hội.
    ✗   Căn cứ: 244-QĐ/TW, Điều 13
    ✗   Tại đại hội, chỉ đại biểu (đảng viên) chính thức đang dự mới đề cử; tại hội nghị ban chấp hành, chỉ ủy viên mới được bầu. Kiểm tra lại tên người đề cử.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Đinh Văn Ngoài, tự ứng cử
    ✗ Người không phải đại biểu thì phải nộp hồ sơ mới được đưa vào danh sách.
    ✗   Căn cứ: Hướng dẫn thực hiện 244-QĐ/TW, hồ sơ của người không phải đại biểu
    ✗   Ghi ngày nhận hồ sơ ứng cử, hoặc ghi tên đại biểu đã đề cử và nộp hồ sơ cho Đoàn Chủ tịch.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Đinh Văn Ngoài, tự ứng cử, hồ sơ 26/05/2020
    ✗ Hồ sơ ứng cử nhận ngày 26/05/2020, trong khi hạn cuối là ngày 25/05/2020.
    ✗   Căn cứ: Hướng dẫn thực hiện 244-QĐ/TW, hồ sơ của người không phải đại biểu
    ✗   Hồ sơ tự ứng cử của người không phải đại biểu nộp chậm nhất 15 ngày làm việc trước khi khai mạc; quá hạn thì chỉ đại biểu mới có thể đề cử người ấy tại đại hội.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Đinh Văn Ngoài, đại hội đề cử, người đề cử Lê Văn Bình
    ✗ Người không phải đại biểu thì phải nộp hồ sơ mới được đưa vào danh sách.
    ✗   Căn cứ: Hướng dẫn thực hiện 244-QĐ/TW, hồ sơ của người không phải đại biểu
    ✗   Ghi ngày nhận hồ sơ ứng cử, hoặc ghi tên đại biểu đã đề cử và nộp hồ sơ cho Đoàn Chủ tịch.
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Hoàng Văn Hải, đại hội đề cử, người đề cử Lê Văn Bình
  Mai Văn Minh, tự ứng cử
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 2 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 8
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
  Vũ Đức Dũng
  Nguyễn Thị Giang
  Hoàng Văn Hải
  Mai Văn Minh
    ✗ Danh sách có 7 người, nhiều nhất là 6.
    ✗   Căn cứ: 244-QĐ/TW, quy định về số dư [chưa đối chiếu văn bản gốc]
    ✗   Mở mục “Phiếu xin ý kiến” của cuộc bầu này để hỏi đại hội về người ứng cử, được đề cử tại chỗ rồi rút ngắn danh sách; hoặc cho rút tên.
15/06/2020 bí thư 340: rút tên Bùi Thị Lan khỏi Ban Chấp hành tại 340, đồng ý 8
    ✗ Người này không có trong danh sách ứng cử, đề cử.
    ✗   Chọn một người đang có tên.
15/06/2020 bí thư 340: rút tên Mai Văn Minh khỏi Ban Chấp hành tại 340, đồng ý 8
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người rút khỏi danh sách bầu Ban Chấp hành
15/06/2020 bí thư 340: lập Ban Kiểm phiếu gồm Đỗ Văn Khánh; Hoàng Văn Hải tại 340, đồng ý 8
    ✗ Có người đang ứng cử hoặc được đề cử.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Chọn người không có tên trong danh sách bầu cử.
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 8
  Trần Thị An
    ✗ Danh sách bầu cử có 1 người, trong khi có 6 người ứng cử, được đề cử và chưa rút.
    ✗   Danh sách bầu cử phải có đúng những người đang có tên.
15/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 8 phiếu
    ✗ Cuộc bầu đang ở bước “ứng cử, đề cử”: chưa đến, hoặc đã qua bước này.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Tải lại trang và làm việc kế tiếp ghi ở đầu trang; có thể người khác vừa làm xong bước này.
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 8
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
  Vũ Đức Dũng
  Nguyễn Thị Giang
  Hoàng Văn Hải
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 6 người

Phát phiếu và thu phiếu.
15/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 8 phiếu
    ✗ Chưa bầu Ban Kiểm phiếu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Biểu quyết bầu Ban Kiểm phiếu trước khi phát phiếu.
15/06/2020 bí thư 340: lập Ban Kiểm phiếu gồm Đỗ Văn Khánh; Bùi Thị Lan tại 340, đồng ý 8
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 8, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 9 phiếu
    ✗ Phát 9 phiếu, trong khi có 8 người bầu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Mỗi người có mặt một phiếu: đếm lại số phiếu và số người.
15/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 8 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 8 phiếu bầu Ban Chấp hành
15/06/2020 bí thư 340: mở hòm phiếu Ban Chấp hành tại 340, 9 phiếu
    ✗ Hòm phiếu có 9 phiếu, trong khi chỉ phát 8.
    ✗   Căn cứ: 244-QĐ/TW, quy định về ban kiểm phiếu [chưa đối chiếu văn bản gốc]
    ✗   Đếm lại. Nếu vẫn thừa thì cuộc bầu không hợp lệ: niêm phong hòm phiếu, lập biên bản và bầu lại.
15/06/2020 bí thư 340: mở hòm phiếu Ban Chấp hành tại 340, 8 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 8 phiếu thu về

Hai bàn kiểm, không nhìn số của nhau.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, xấp 1, hợp lệ 8
    ✗ Chưa ghi tên bàn kiểm phiếu hoặc tên xấp phiếu.
    ✗   Ghi tên bàn, ví dụ “Bàn 1”, và số của xấp phiếu.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 8
  8 phiếu
    ✗ Danh sách có 6 người mà có 1 số phiếu.
    ✗   Đối chiếu với phiếu trên tay rồi nhập lại.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 8
  9 phiếu
  7 phiếu
  6 phiếu
  5 phiếu
  5 phiếu
  5 phiếu
    ✗ Số 1 trong danh sách: Số phiếu bầu 9, nhiều hơn 8 phiếu hợp lệ.
    ✗   Đối chiếu với phiếu trên tay rồi nhập lại.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 8
  1 phiếu
  1 phiếu
  1 phiếu
  1 phiếu
  1 phiếu
  1 phiếu
    ✗ Tổng số phiếu bầu 6, ít hơn 8 phiếu hợp lệ có bầu người: mỗi phiếu bầu ít nhất một người.
    ✗   Đối chiếu với phiếu trên tay rồi nhập lại.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 5
  5 phiếu
  5 phiếu
  4 phiếu
  3 phiếu
  4 phiếu
  3 phiếu
    ✗ Xấp có 5 phiếu, mà mỗi xấp phải có ít nhất 8 phiếu: xấp nhỏ làm lộ từng lá phiếu.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Gộp những phiếu này với một xấp khác rồi kiểm lại xấp ấy, ghi lý do. Nếu xấp kia đã nộp thừa thì chủ tọa bỏ xấp trước.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 8
  8 phiếu
  7 phiếu
  6 phiếu
  5 phiếu
  6 phiếu
  5 phiếu
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ✗ Mới có 1 lượt kiểm độc lập, cần 2.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Nhập đủ số lượt kiểm tại các bàn khác nhau rồi đối chiếu.
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 8
  8 phiếu
  7 phiếu
  6 phiếu
  5 phiếu
  6 phiếu
  5 phiếu
    ✗ Một người ở bàn này đã kiểm ở Bàn 1.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Mỗi lượt kiểm do người khác làm, độc lập và không nhìn kết quả của nhau: người ấy rời bàn, người khác ký tên.
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 8
  8 phiếu
  7 phiếu
  6 phiếu
  6 phiếu
  6 phiếu
  4 phiếu
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ✗ Các lượt kiểm khác nhau ở 2 chỗ, bắt đầu từ xấp 1.
    ✗   Lấy phiếu của xấp ấy ra kiểm lại, sửa bàn nhập sai và ghi lý do.
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 8
  8 phiếu
  7 phiếu
  6 phiếu
  5 phiếu
  6 phiếu
  5 phiếu
    ✗ Xấp 1 đã được kiểm tại bàn này.
    ✗   Kiểm lại xấp này với phiếu trên tay thì ghi lý do; số cũ vẫn được lưu. Xấp mới thì đặt số khác.
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 8, lý do: nhập nhầm hai dòng liền nhau
  8 phiếu
  7 phiếu
  6 phiếu
  5 phiếu
  6 phiếu
  5 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 kiểm lại xấp 1 khi bầu Ban Chấp hành
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ✗ Kết quả sát mức cần thiết nên phải kiểm thêm một lượt độc lập.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Cho một bàn thứ ba kiểm toàn bộ số phiếu rồi công bố.
15/06/2020 kiểm phiếu 340 bàn 3: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 3, xấp 1, hợp lệ 8
  8 phiếu
  7 phiếu
  6 phiếu
  5 phiếu
  6 phiếu
  5 phiếu
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 4, cần 5 phiếu trên 8, còn thiếu 1
15/06/2020 hỏi: kết quả bầu Ban Chấp hành tại 340
    | chờ quyết định của đại hội
    | kiểm lại xấp 1: 8 → 8 phiếu (nhập nhầm hai dòng liền nhau)
    | lần 1: lấy 5, cần 5 phiếu trên 8
    |   Trần Thị An: 8 phiếu, 100.00, trúng cử
    |   Lê Văn Bình: 7 phiếu, 87.50, trúng cử
    |   Phạm Thị Cúc: 6 phiếu, 75.00, trúng cử
    |   Vũ Đức Dũng: 5 phiếu, 62.50, bằng phiếu
    |   Nguyễn Thị Giang: 6 phiếu, 75.00, trúng cử
    |   Hoàng Văn Hải: 5 phiếu, 62.50, bằng phiếu
    |   còn 1 (re_vote)

Bằng phiếu: bầu lại giữa hai người, lấy một.
15/06/2020 bí thư 340: mở bầu Ban Thường vụ tại 340, số lượng 2, đồng ý 5
    ✗ Phải bầu xong Ban Chấp hành trước.
    ✗   Căn cứ: 244-QĐ/TW, trình tự bầu tại hội nghị ban chấp hành [chưa đối chiếu văn bản gốc]
    ✗   Bầu theo thứ tự của Quy chế; xem việc kế tiếp trên trang bầu cử.
15/06/2020 bí thư 340: ghi cách chọn Ban Chấp hành tại 340
  Vũ Đức Dũng
    ✗ Quy chế giải quyết trường hợp bằng phiếu này bằng bỏ phiếu hoặc biểu quyết, không bằng rút thăm, tuổi hay người chủ trì.
    ✗   Căn cứ: 244-QĐ/TW, Điều 32 [chưa đối chiếu văn bản gốc]
    ✗   Bầu lại giữa những người bằng phiếu, hoặc biểu quyết để trống.
15/06/2020 bí thư 340: bầu tiếp Ban Chấp hành tại 340
    ✗ Danh sách bầu tiếp không được có người đã trúng cử, không được trống hoặc trùng tên.
    ✗   Chọn trong những người chưa trúng cử.
15/06/2020 bí thư 340: bầu tiếp Ban Chấp hành tại 340
  Hoàng Văn Hải
    ✗ Bầu lại khi số phiếu bằng nhau thì chỉ bầu giữa những người bằng phiếu.
    ✗   Căn cứ: 244-QĐ/TW, Điều 32 [chưa đối chiếu văn bản gốc]
    ✗   Chọn đúng những người bằng phiếu.
15/06/2020 bí thư 340: bầu tiếp Ban Chấp hành tại 340
  Vũ Đức Dũng
  Hoàng Văn Hải
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu tiếp Ban Chấp hành: 2 người, số lượng bầu 1
15/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 8 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 8 phiếu bầu Ban Chấp hành
15/06/2020 bí thư 340: mở hòm phiếu Ban Chấp hành tại 340, 8 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 8 phiếu thu về
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 8
  8 phiếu
  0 phiếu
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 8
  8 phiếu
  0 phiếu
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 1, cần 1 phiếu trên 8, còn thiếu 0
15/06/2020 hỏi: kết quả bầu Ban Chấp hành tại 340
    | đã xong
    | kiểm lại xấp 1: 8 → 8 phiếu (nhập nhầm hai dòng liền nhau)
    | lần 1: lấy 5, cần 5 phiếu trên 8
    |   Trần Thị An: 8 phiếu, 100.00, trúng cử
    |   Lê Văn Bình: 7 phiếu, 87.50, trúng cử
    |   Phạm Thị Cúc: 6 phiếu, 75.00, trúng cử
    |   Vũ Đức Dũng: 5 phiếu, 62.50, bằng phiếu
    |   Nguyễn Thị Giang: 6 phiếu, 75.00, trúng cử
    |   Hoàng Văn Hải: 5 phiếu, 62.50, bằng phiếu
    |   còn 1 (re_vote)
    | lần 2: lấy 1, cần 1 phiếu trên 8
    |   Vũ Đức Dũng: 8 phiếu, 100.00, trúng cử
    |   Hoàng Văn Hải: 0 phiếu, 0.00
    |   còn 0 (announce)

Cấp ủy mới bầu Ban Thường vụ và Bí thư.
15/06/2020 bí thư 340: mở bầu Ban Thường vụ tại 340, số lượng 2, đồng ý 6
    ✗ Đếm được 6 người, trong khi chỉ có 5 người có quyền biểu quyết.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Đếm lại.
15/06/2020 bí thư 340: mở bầu Ban Thường vụ tại 340, số lượng 2, đồng ý 5
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ban Thường vụ, số lượng 2
15/06/2020 bí thư 340: giới thiệu Ban Thường vụ tại 340
  Hoàng Văn Hải
    ✗ Có người không thuộc Ban Chấp hành mới được bầu.
    ✗   Căn cứ: 244-QĐ/TW, trình tự bầu tại hội nghị ban chấp hành [chưa đối chiếu văn bản gốc]
    ✗   Chỉ giới thiệu người đã trúng cử Ban Chấp hành.
15/06/2020 bí thư 340: giới thiệu Ban Thường vụ tại 340
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 3 người vào danh sách ứng cử, đề cử Ban Thường vụ
15/06/2020 bí thư 340: chốt danh sách Ban Thường vụ tại 340, đồng ý 5
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu Ban Thường vụ: 3 người
15/06/2020 bí thư 340: phát phiếu Ban Thường vụ tại 340, 5 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 5 phiếu bầu Ban Thường vụ
15/06/2020 bí thư 340: mở hòm phiếu Ban Thường vụ tại 340, 5 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Ban Thường vụ: 5 phiếu thu về
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Thường vụ tại 340, bàn Bàn 1, xấp 1, hợp lệ 5
  5 phiếu
  5 phiếu
  0 phiếu
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Thường vụ tại 340, bàn Bàn 2, xấp 1, hợp lệ 5
  5 phiếu
  5 phiếu
  0 phiếu
15/06/2020 bí thư 340: công bố Ban Thường vụ tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Ban Thường vụ: trúng cử 2, cần 3 phiếu trên 5, còn thiếu 0
15/06/2020 bí thư 340: mở bầu Bí thư tại 340, số lượng 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Bí thư, số lượng 1
15/06/2020 bí thư 340: giới thiệu Bí thư tại 340
  Trần Thị An
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
15/06/2020 bí thư 340: chốt danh sách Bí thư tại 340, đồng ý 5
  Trần Thị An
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu Bí thư: 1 người
15/06/2020 bí thư 340: phát phiếu Bí thư tại 340, 5 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 5 phiếu bầu Bí thư
15/06/2020 bí thư 340: mở hòm phiếu Bí thư tại 340, 5 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Bí thư: 5 phiếu thu về
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Bí thư tại 340, bàn Bàn 1, xấp 1, hợp lệ 5
  5 đồng ý
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Bí thư tại 340, bàn Bàn 2, xấp 1, hợp lệ 5
  5 đồng ý
15/06/2020 bí thư 340: công bố Bí thư tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Bí thư: trúng cử 1, cần 3 phiếu trên 5, còn thiếu 0
15/06/2020 hỏi: kết quả bầu Bí thư tại 340
    | đã xong
    | lần 1: lấy 1, cần 3 phiếu trên 5
    |   Trần Thị An: 5 phiếu, 100.00, trúng cử
    |   còn 0 (announce)
15/06/2020 hỏi: lịch sử 340
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ huyện Đông Hưng”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 01/06/2020 triệu tập 9 người dự đại hội
    | Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
    | Ngày 09/06/2020 kế hoạch đại hội được duyệt
    | Ngày 15/06/2020 bầu Đoàn Chủ tịch 3 người: đồng ý 7, không đồng ý 0, không biểu quyết 1
    | Ngày 15/06/2020 khai mạc phiên chính thức
    | Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 5
    | Ngày 15/06/2020 đưa 5 người vào danh sách ứng cử, đề cử Ban Chấp hành
    | Ngày 15/06/2020 đưa 2 người vào danh sách ứng cử, đề cử Ban Chấp hành
    | Ngày 15/06/2020 một người rút khỏi danh sách bầu Ban Chấp hành
    | Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 6 người
    | Ngày 15/06/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 8, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 phát 8 phiếu bầu Ban Chấp hành
    | Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 8 phiếu thu về
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Ngày 15/06/2020 kiểm lại xấp 1 khi bầu Ban Chấp hành
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 4, cần 5 phiếu trên 8, còn thiếu 1
    | Ngày 15/06/2020 bầu tiếp Ban Chấp hành: 2 người, số lượng bầu 1
    | Ngày 15/06/2020 phát 8 phiếu bầu Ban Chấp hành
    | Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 8 phiếu thu về
    | Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 1, cần 1 phiếu trên 8, còn thiếu 0
    | Ngày 15/06/2020 mở cuộc bầu Ban Thường vụ, số lượng 2
    | Ngày 15/06/2020 đưa 3 người vào danh sách ứng cử, đề cử Ban Thường vụ
    | Ngày 15/06/2020 chốt danh sách bầu Ban Thường vụ: 3 người
    | Ngày 15/06/2020 phát 5 phiếu bầu Ban Thường vụ
    | Ngày 15/06/2020 mở hòm phiếu bầu Ban Thường vụ: 5 phiếu thu về
    | Ngày 15/06/2020 công bố kết quả bầu Ban Thường vụ: trúng cử 2, cần 3 phiếu trên 5, còn thiếu 0
    | Ngày 15/06/2020 mở cuộc bầu Bí thư, số lượng 1
    | Ngày 15/06/2020 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
    | Ngày 15/06/2020 chốt danh sách bầu Bí thư: 1 người
    | Ngày 15/06/2020 phát 5 phiếu bầu Bí thư
    | Ngày 15/06/2020 mở hòm phiếu bầu Bí thư: 5 phiếu thu về
    | Ngày 15/06/2020 công bố kết quả bầu Bí thư: trúng cử 1, cần 3 phiếu trên 5, còn thiếu 0
