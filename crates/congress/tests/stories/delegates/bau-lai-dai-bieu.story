Đại biểu do cấp dưới bầu: kết quả ấy bị hủy thì tư cách cũng mất
Không ai ghi tay đại biểu được bầu: sổ của đại hội cấp dưới nói ai trúng cử, và cũng chính sổ ấy nói ai không còn là đại biểu.
Bối cảnh: thai-binh

10/05/2020 bí thư 12814: triệu tập đại hội 12814
  Trần Thị An, đảng viên
  Lê Văn Bình, đảng viên
  Phạm Thị Cúc, đảng viên
  Vũ Đức Dũng, đảng viên
  Nguyễn Thị Giang, đảng viên
    ⇒ Đảng bộ xã Đông Huy: Ngày 10/05/2020 triệu tập 5 người dự đại hội
10/05/2020 bí thư 12814: lên lịch 12814, ngày 20/05/2020
    ⇒ Đảng bộ xã Đông Huy: Ngày 10/05/2020 lên lịch đại hội: khai mạc 20/05/2020, bế mạc 20/05/2020
11/05/2020 ban tổ chức TB: duyệt 12814
    ⇒ Đảng bộ xã Đông Huy: Ngày 11/05/2020 kế hoạch đại hội được duyệt
20/05/2020 bí thư 12814: điểm danh Trần Thị An tại 12814
20/05/2020 bí thư 12814: điểm danh Lê Văn Bình tại 12814
20/05/2020 bí thư 12814: điểm danh Phạm Thị Cúc tại 12814
20/05/2020 bí thư 12814: điểm danh Vũ Đức Dũng tại 12814
20/05/2020 bí thư 12814: điểm danh Nguyễn Thị Giang tại 12814
20/05/2020 bí thư 12814: lập Đoàn Chủ tịch gồm Trần Thị An tại 12814, đồng ý 5
    ⇒ Đảng bộ xã Đông Huy: Ngày 20/05/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 5, không đồng ý 0, không biểu quyết 0
20/05/2020 bí thư 12814: khai mạc tại 12814
    ⇒ Đảng bộ xã Đông Huy: Ngày 20/05/2020 khai mạc phiên chính thức
20/05/2020 bí thư 12814: lập Ban Kiểm phiếu gồm Vũ Đức Dũng; Nguyễn Thị Giang tại 12814, đồng ý 5
    ⇒ Đảng bộ xã Đông Huy: Ngày 20/05/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 5, không đồng ý 0, không biểu quyết 0
20/05/2020 bí thư 12814: mở bầu đại biểu dự đại hội cấp trên tại 12814, số lượng 2
    ⇒ Đảng bộ xã Đông Huy: Ngày 20/05/2020 mở cuộc bầu đại biểu dự đại hội cấp trên, số lượng 2
20/05/2020 bí thư 12814: giới thiệu đại biểu dự đại hội cấp trên tại 12814
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Đảng bộ xã Đông Huy: Ngày 20/05/2020 đưa 3 người vào danh sách ứng cử, đề cử đại biểu dự đại hội cấp trên
20/05/2020 bí thư 12814: chốt danh sách đại biểu dự đại hội cấp trên tại 12814, đồng ý 5
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Đảng bộ xã Đông Huy: Ngày 20/05/2020 chốt danh sách bầu đại biểu dự đại hội cấp trên: 3 người
20/05/2020 bí thư 12814: phát phiếu đại biểu dự đại hội cấp trên tại 12814, 5 phiếu
    ⇒ Đảng bộ xã Đông Huy: Ngày 20/05/2020 phát 5 phiếu bầu đại biểu dự đại hội cấp trên
20/05/2020 bí thư 12814: mở hòm phiếu đại biểu dự đại hội cấp trên tại 12814, 5 phiếu
    ⇒ Đảng bộ xã Đông Huy: Ngày 20/05/2020 mở hòm phiếu bầu đại biểu dự đại hội cấp trên: 5 phiếu thu về
20/05/2020 kiểm phiếu 12814 bàn 1: kiểm phiếu đại biểu dự đại hội cấp trên tại 12814, bàn Bàn 1, xấp 1, hợp lệ 5
  5 phiếu
  5 phiếu
  0 phiếu
20/05/2020 kiểm phiếu 12814 bàn 2: kiểm phiếu đại biểu dự đại hội cấp trên tại 12814, bàn Bàn 2, xấp 1, hợp lệ 5
  5 phiếu
  5 phiếu
  0 phiếu
20/05/2020 bí thư 12814: công bố đại biểu dự đại hội cấp trên tại 12814
    ⇒ Đảng bộ xã Đông Huy: Ngày 20/05/2020 công bố kết quả bầu đại biểu dự đại hội cấp trên: trúng cử 2, cần 3 phiếu trên 5, còn thiếu 0
20/05/2020 bí thư 12814: bế mạc tại 12814
    ⇒ Đảng bộ xã Đông Huy: Ngày 20/05/2020 bế mạc đại hội

Huyện triệu tập từ kết quả ấy.
01/06/2020 bí thư 340: triệu tập đại hội 340
  Đỗ Văn Khánh, đương nhiên
  Hoàng Văn Hải, được bầu, từ 12793
  Bùi Văn Khang, được bầu, từ 12805
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 3 người dự đại hội
01/06/2020 bí thư 340: triệu tập đại hội 340
  Phạm Thị Cúc, được bầu, từ 12814
    ✗ Theo sổ, đại hội của Đảng bộ xã Đông Huy không bầu người này, chưa có kết quả, hoặc kết quả đã bị hủy.
    ✗   Căn cứ: 244-QĐ/TW, Điều 20.2
    ✗   Triệu tập từ kết quả bầu của Đảng bộ xã Đông Huy, không ghi tay; nếu đang bầu lại thì chờ kết quả.
01/06/2020 bí thư 340: triệu tập đại hội 340, theo kết quả bầu cấp dưới
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 2 người dự đại hội
01/06/2020 hỏi: có mặt tại 340
    | Có mặt 0 trên 5 người được triệu tập
    | Có đại diện 0 trên 3 đơn vị trực thuộc
    | chưa đủ: cần 4 trên 5 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | chưa đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])

Cấp trên không công nhận một người: người ấy không còn trong số triệu tập.
02/06/2020 ban tổ chức TB: không công nhận Lê Văn Bình trúng cử đại biểu dự đại hội cấp trên tại 12814, theo Quyết định 15-QĐ/HU, lý do: chưa đủ tiêu chuẩn
    ⇒ Đảng bộ xã Đông Huy: Ngày 02/06/2020 cấp trên không công nhận một người trúng cử đại biểu dự đại hội cấp trên, theo Quyết định 15-QĐ/HU: chưa đủ tiêu chuẩn
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 02/06/2020 1 đại biểu do Đảng bộ xã Đông Huy bầu không còn là đại biểu, theo Quyết định 15-QĐ/HU: chưa đủ tiêu chuẩn
02/06/2020 hỏi: có mặt tại 340
    | Có mặt 0 trên 4 người được triệu tập
    | Có đại diện 0 trên 3 đơn vị trực thuộc
    | chưa đủ: cần 3 trên 4 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | chưa đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
02/06/2020 bí thư 340: triệu tập đại hội 340
  Lê Văn Bình, được bầu, từ 12814
    ✗ Theo sổ, đại hội của Đảng bộ xã Đông Huy không bầu người này, chưa có kết quả, hoặc kết quả đã bị hủy.
    ✗   Căn cứ: 244-QĐ/TW, Điều 20.2
    ✗   Triệu tập từ kết quả bầu của Đảng bộ xã Đông Huy, không ghi tay; nếu đang bầu lại thì chờ kết quả.
02/06/2020 bí thư 340: bác tư cách Lê Văn Bình tại 340, lý do: không được công nhận
    ✗ Người này không còn là đại biểu: kết quả bầu đại biểu đã bị hủy hoặc không được công nhận (Quyết định 15-QĐ/HU: chưa đủ tiêu chuẩn).
    ✗   Căn cứ: 244-QĐ/TW, quy định về giải quyết khiếu nại bầu cử [chưa đối chiếu văn bản gốc]
    ✗   Chờ đơn vị bầu lại; có kết quả mới thì triệu tập từ kết quả ấy.
02/06/2020 bí thư 340: khôi phục tư cách Lê Văn Bình tại 340, lý do: gọi lại
    ✗ Người này không còn là đại biểu: kết quả bầu đại biểu đã bị hủy hoặc không được công nhận (Quyết định 15-QĐ/HU: chưa đủ tiêu chuẩn).
    ✗   Căn cứ: 244-QĐ/TW, quy định về giải quyết khiếu nại bầu cử [chưa đối chiếu văn bản gốc]
    ✗   Chờ đơn vị bầu lại; có kết quả mới thì triệu tập từ kết quả ấy.

08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
15/06/2020 bí thư 340: điểm danh Đỗ Văn Khánh tại 340
15/06/2020 bí thư 340: điểm danh Hoàng Văn Hải tại 340
15/06/2020 bí thư 340: điểm danh Bùi Văn Khang tại 340
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
    ✗ Người này không còn là đại biểu: kết quả bầu đại biểu đã bị hủy hoặc không được công nhận (Quyết định 15-QĐ/HU: chưa đủ tiêu chuẩn).
    ✗   Căn cứ: 244-QĐ/TW, quy định về giải quyết khiếu nại bầu cử [chưa đối chiếu văn bản gốc]
    ✗   Mời đến bàn thẩm tra tư cách; đơn vị bầu lại mà trúng cử thì triệu tập lại trước khi vào.
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Đỗ Văn Khánh tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: khai mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên chính thức
15/06/2020 bí thư 340: lập Ban Thẩm tra tư cách đại biểu gồm Đỗ Văn Khánh tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Ban Thẩm tra tư cách đại biểu 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: công nhận tư cách tại 340
  Trần Thị An
  Lê Văn Bình
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 2, cột tên: Người này không còn là đại biểu: kết quả bầu đại biểu đã bị hủy hoặc không được công nhận (Quyết định 15-QĐ/HU: chưa đủ tiêu chuẩn).
    ✗   Căn cứ: 244-QĐ/TW, quy định về giải quyết khiếu nại bầu cử [chưa đối chiếu văn bản gốc]
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
15/06/2020 bí thư 340: lập Ban Kiểm phiếu gồm Bùi Văn Khang tại 340, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Ban Kiểm phiếu 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 1, đồng ý 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 1
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Đỗ Văn Khánh
  Hoàng Văn Hải
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 2 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 4
  Đỗ Văn Khánh
  Hoàng Văn Hải
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 2 người
15/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 4 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 4 phiếu bầu Ban Chấp hành

Phiếu đang ở tay đại biểu: danh sách triệu tập đứng yên, từ dưới lên cũng vậy.
15/06/2020 bí thư 340: triệu tập đại hội 340
  Vũ Văn Long, được bầu, từ 12793
    ✗ Đại hội của Đảng bộ huyện Đông Hưng đang bỏ phiếu hoặc kiểm phiếu bầu Ban Chấp hành: số triệu tập là cơ sở tính kết quả nên chưa thay đổi được.
    ✗   Căn cứ: 244-QĐ/TW, Điều 32.3
    ✗   Công bố kết quả lần bầu này rồi làm lại.
15/06/2020 ban tổ chức TB: hủy kết quả bầu đại biểu dự đại hội cấp trên tại 12814, theo Quyết định 16-QĐ/HU, lý do: danh sách chốt không đúng thủ tục
    ✗ Đại hội của Đảng bộ huyện Đông Hưng đang bỏ phiếu hoặc kiểm phiếu bầu Ban Chấp hành: số triệu tập là cơ sở tính kết quả nên chưa thay đổi được.
    ✗   Căn cứ: 244-QĐ/TW, Điều 32.3
    ✗   Công bố kết quả lần bầu này rồi làm lại.
15/06/2020 bí thư 340: mở hòm phiếu Ban Chấp hành tại 340, 4 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 4 phiếu thu về
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 4
  4 phiếu
  0 phiếu
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 4
  4 phiếu
  0 phiếu

Người điều hành xem được đối chiếu, nên không kiểm phiếu; xấp nhỏ hơn cả hòm cũng không nhận.
15/06/2020 bí thư 340: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 3, xấp 1, hợp lệ 4
  4 phiếu
  0 phiếu
    ✗ Vai trò của tài khoản này không được kiểm phiếu đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
15/06/2020 kiểm phiếu 340 bàn 3: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 3, xấp 1, hợp lệ 2
  2 phiếu
  0 phiếu
    ✗ Xấp có 2 phiếu, mà mỗi xấp phải có ít nhất 4 phiếu: xấp nhỏ làm lộ từng lá phiếu.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Gộp những phiếu này với một xấp khác rồi kiểm lại xấp ấy, ghi lý do. Nếu xấp kia đã nộp thừa thì chủ tọa bỏ xấp trước.
15/06/2020 kiểm phiếu 340 bàn 3: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 3, xấp 1, hợp lệ 4
  4 phiếu
  0 phiếu
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 1, cần 3 phiếu trên 4, còn thiếu 0

Có kết quả rồi thì hủy được: sổ của huyện biết ngay ai không còn là đại biểu.
15/06/2020 ban tổ chức TB: hủy kết quả bầu đại biểu dự đại hội cấp trên tại 12814, theo Quyết định 16-QĐ/HU, lý do: danh sách chốt không đúng thủ tục
    ⇒ Đảng bộ xã Đông Huy: Ngày 15/06/2020 cấp trên hủy kết quả bầu đại biểu dự đại hội cấp trên, cho bầu lại, theo Quyết định 16-QĐ/HU: danh sách chốt không đúng thủ tục
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 1 đại biểu do Đảng bộ xã Đông Huy bầu không còn là đại biểu, theo Quyết định 16-QĐ/HU: danh sách chốt không đúng thủ tục
15/06/2020 hỏi: có mặt tại 340
    | Có mặt 3 trên 3 người được triệu tập
    | Có đại diện 2 trên 2 đơn vị trực thuộc
    | đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | đủ: cần 2 trên 2 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
15/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, được bầu, từ 12814
    ✗ Theo sổ, đại hội của Đảng bộ xã Đông Huy không bầu người này, chưa có kết quả, hoặc kết quả đã bị hủy.
    ✗   Căn cứ: 244-QĐ/TW, Điều 20.2
    ✗   Triệu tập từ kết quả bầu của Đảng bộ xã Đông Huy, không ghi tay; nếu đang bầu lại thì chờ kết quả.

Xã họp lại bầu đại biểu; ai trúng cử thì được triệu tập lại, người trước đây mất tư cách cũng vậy.
16/06/2020 bí thư 12814: mở bầu đại biểu dự đại hội cấp trên tại 12814, số lượng 2
    ⇒ Đảng bộ xã Đông Huy: Ngày 16/06/2020 mở cuộc bầu đại biểu dự đại hội cấp trên, số lượng 2
16/06/2020 bí thư 12814: giới thiệu đại biểu dự đại hội cấp trên tại 12814
  Trần Thị An
  Phạm Thị Cúc
    ⇒ Đảng bộ xã Đông Huy: Ngày 16/06/2020 đưa 2 người vào danh sách ứng cử, đề cử đại biểu dự đại hội cấp trên
16/06/2020 bí thư 12814: chốt danh sách đại biểu dự đại hội cấp trên tại 12814, đồng ý 5
  Trần Thị An
  Phạm Thị Cúc
    ⇒ Đảng bộ xã Đông Huy: Ngày 16/06/2020 chốt danh sách bầu đại biểu dự đại hội cấp trên: 2 người
16/06/2020 bí thư 12814: phát phiếu đại biểu dự đại hội cấp trên tại 12814, 5 phiếu
    ⇒ Đảng bộ xã Đông Huy: Ngày 16/06/2020 phát 5 phiếu bầu đại biểu dự đại hội cấp trên
16/06/2020 bí thư 12814: mở hòm phiếu đại biểu dự đại hội cấp trên tại 12814, 5 phiếu
    ⇒ Đảng bộ xã Đông Huy: Ngày 16/06/2020 mở hòm phiếu bầu đại biểu dự đại hội cấp trên: 5 phiếu thu về
16/06/2020 kiểm phiếu 12814 bàn 1: kiểm phiếu đại biểu dự đại hội cấp trên tại 12814, bàn Bàn 1, xấp 1, hợp lệ 5
  5 đồng ý
  5 đồng ý
16/06/2020 kiểm phiếu 12814 bàn 2: kiểm phiếu đại biểu dự đại hội cấp trên tại 12814, bàn Bàn 2, xấp 1, hợp lệ 5
  5 đồng ý
  5 đồng ý
16/06/2020 bí thư 12814: công bố đại biểu dự đại hội cấp trên tại 12814
    ⇒ Đảng bộ xã Đông Huy: Ngày 16/06/2020 công bố kết quả bầu đại biểu dự đại hội cấp trên: trúng cử 2, cần 3 phiếu trên 5, còn thiếu 0
16/06/2020 bí thư 340: triệu tập đại hội 340, theo kết quả bầu cấp dưới
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 triệu tập 2 người dự đại hội
16/06/2020 hỏi: có mặt tại 340
    | Có mặt 4 trên 5 người được triệu tập
    | Có đại diện 3 trên 3 đơn vị trực thuộc
    | đủ: cần 4 trên 5 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
    | đủ: cần 2 trên 3 (Điều lệ Đảng, quy định về đại hội [chưa đối chiếu văn bản gốc])
16/06/2020 hỏi: lịch sử 340
    | Thành lập từ ngày 01/01/2015 với tên “Đảng bộ huyện Đông Hưng”
    | Tạo tài khoản
    | Giao vai trò Bí thư cho một tài khoản
    | Ngày 01/06/2020 triệu tập 3 người dự đại hội
    | Ngày 01/06/2020 triệu tập 2 người dự đại hội
    | Ngày 02/06/2020 1 đại biểu do Đảng bộ xã Đông Huy bầu không còn là đại biểu, theo Quyết định 15-QĐ/HU: chưa đủ tiêu chuẩn
    | Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
    | Ngày 09/06/2020 kế hoạch đại hội được duyệt
    | Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 khai mạc phiên chính thức
    | Ngày 15/06/2020 bầu Ban Thẩm tra tư cách đại biểu 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 bầu Ban Kiểm phiếu 1 người: đồng ý 4, không đồng ý 0, không biểu quyết 0
    | Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 1
    | Ngày 15/06/2020 đưa 2 người vào danh sách ứng cử, đề cử Ban Chấp hành
    | Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 2 người
    | Ngày 15/06/2020 phát 4 phiếu bầu Ban Chấp hành
    | Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 4 phiếu thu về
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Tạo tài khoản
    | Giao vai trò Ban Kiểm phiếu cho một tài khoản
    | Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 1, cần 3 phiếu trên 4, còn thiếu 0
    | Ngày 15/06/2020 1 đại biểu do Đảng bộ xã Đông Huy bầu không còn là đại biểu, theo Quyết định 16-QĐ/HU: danh sách chốt không đúng thủ tục
    | Ngày 16/06/2020 triệu tập 2 người dự đại hội
