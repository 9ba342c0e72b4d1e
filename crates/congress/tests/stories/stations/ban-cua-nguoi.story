Bàn kiểm phiếu là của người, không phải của máy
Hòm 120 phiếu: mỗi bàn hai người ký tên, mỗi bàn một máy, mỗi xấp ít nhất 20 phiếu.
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, đương nhiên
  Đại biểu số {1..118}, được bầu, từ 12793
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 120 người dự đại hội
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
15/06/2020 bí thư 340: điểm danh Đại biểu số {1..118} tại 340
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Trần Thị An tại 340, đồng ý 120
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 120, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: khai mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên chính thức
15/06/2020 bí thư 340: lập Ban Kiểm phiếu gồm Đại biểu số 7; Đại biểu số 8 tại 340, đồng ý 120
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 120, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 1, đồng ý 120
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 1
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Trần Thị An
  Lê Văn Bình
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 2 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 120
  Trần Thị An
  Lê Văn Bình
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 2 người
15/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 120 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 120 phiếu bầu Ban Chấp hành
15/06/2020 người vận hành: ghi danh Hoàng Thị Nga tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Tạo tài khoản
15/06/2020 người vận hành: trao vai trò bí thư cho Hoàng Thị Nga tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Bí thư cho một tài khoản
15/06/2020 Hoàng Thị Nga: mở hòm phiếu Ban Chấp hành tại 340, 120 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 120 phiếu thu về

Người mở hai trạm, nối cả hai máy, mà không có người kiểm phiếu nào ký tên: không nộp được xấp nào.
15/06/2020 bí thư 340: mở trạm kiểm phiếu “Bàn 1” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở trạm “Bàn 1”
15/06/2020 bí thư 340: mở trạm kiểm phiếu “Bàn 2” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở trạm “Bàn 2”
15/06/2020 bí thư 340: mở trạm màn chiếu “Màn hình” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở trạm “Màn hình”
15/06/2020 trạm “Bàn 1”: nối vào trạm “Bàn 1”
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một máy kết nối vào trạm “Bàn 1”
15/06/2020 trạm “Bàn 2”: nối vào trạm “Bàn 2”
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một máy kết nối vào trạm “Bàn 2”
15/06/2020 trạm “Bàn 1”: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 60
  60 phiếu
  0 phiếu
    ✗ Bàn này có 0 người kiểm phiếu ký tên, cần 2 người.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Người kiểm phiếu còn thiếu ký tên ở bàn này bằng mật khẩu của mình rồi nộp lại xấp.
15/06/2020 bí thư 340: ký tên vào bàn “Bàn 1” tại 340
    ✗ Tài khoản này không có vai trò kiểm phiếu ở Đảng bộ huyện Đông Hưng.
    ✗   Người kiểm phiếu ký tên bằng tài khoản của mình; đề nghị người quản trị giao vai trò kiểm phiếu nếu còn thiếu.
15/06/2020 theo dõi 340: ký tên vào bàn “Bàn 1” tại 340
    ✗ Tài khoản này không có vai trò kiểm phiếu ở Đảng bộ huyện Đông Hưng.
    ✗   Người kiểm phiếu ký tên bằng tài khoản của mình; đề nghị người quản trị giao vai trò kiểm phiếu nếu còn thiếu.
15/06/2020 kiểm phiếu 340 ba: ký tên vào bàn “Màn hình” tại 340
    ✗ Đây không phải bàn kiểm phiếu của đại hội này.
    ✗   Ký tên ở trạm kiểm phiếu của đại hội, hoặc ở máy của một người kiểm phiếu đã đăng nhập.

Ai giữ việc bầu cử, giữ tài khoản, hay đã mở trạm thì không kiểm phiếu, dù cũng có vai trò kiểm phiếu.
15/06/2020 người vận hành: ghi danh Phạm Văn Mười tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Tạo tài khoản
15/06/2020 người vận hành: trao vai trò bí thư cho Phạm Văn Mười tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Bí thư cho một tài khoản
15/06/2020 người vận hành: trao vai trò kiểm phiếu cho Phạm Văn Mười tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Ban Kiểm phiếu cho một tài khoản
15/06/2020 Phạm Văn Mười: ký tên vào bàn “Bàn 1” tại 340
    ✗ Tài khoản này điều hành bầu cử ở Đảng bộ huyện Đông Hưng nên không kiểm phiếu.
    ✗   Người kiểm phiếu là người khác: người điều hành xem được chỗ khác nhau giữa các bàn. Đề nghị một thành viên Ban Kiểm phiếu ký tên.
15/06/2020 Phạm Văn Mười: mở trạm kiểm phiếu “Bàn 3” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở trạm “Bàn 3”
15/06/2020 người vận hành: thu vai trò bí thư của Phạm Văn Mười tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Thu hồi vai trò Bí thư của một tài khoản
15/06/2020 Phạm Văn Mười: ký tên vào bàn “Bàn 1” tại 340
    ✗ Tài khoản này đã mở trạm “Bàn 3” nên không kiểm phiếu tại đại hội này.
    ✗   Người mở bàn và người kiểm ở bàn là hai người khác nhau. Đề nghị một thành viên Ban Kiểm phiếu khác ký tên.
15/06/2020 người vận hành: trao vai trò quản trị cho Phạm Văn Mười tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Quản trị hệ thống cho một tài khoản
15/06/2020 Phạm Văn Mười: ký tên vào bàn “Bàn 1” tại 340
    ✗ Tài khoản này quản trị tài khoản ở Đảng bộ huyện Đông Hưng nên không kiểm phiếu.
    ✗   Người đặt được mật khẩu của người kiểm phiếu thì không kiểm phiếu. Đề nghị một thành viên Ban Kiểm phiếu ký tên.

Người đã điều hành cuộc bầu rồi thôi vai trò cũng không kiểm phiếu: việc đã làm vẫn còn.
15/06/2020 người vận hành: thu vai trò bí thư của Hoàng Thị Nga tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Thu hồi vai trò Bí thư của một tài khoản
15/06/2020 người vận hành: trao vai trò kiểm phiếu cho Hoàng Thị Nga tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Giao vai trò Ban Kiểm phiếu cho một tài khoản
15/06/2020 Hoàng Thị Nga: ký tên vào bàn “Bàn 1” tại 340
    ✗ Khi đại hội của Đảng bộ huyện Đông Hưng đang họp, tài khoản này từng có vai trò điều hành bầu cử hoặc quản lý tài khoản, nên không kiểm phiếu tại đại hội này.
    ✗   Thu vai trò rồi thì việc đã làm vẫn còn. Đề nghị một thành viên Ban Kiểm phiếu khác ký tên.

Hai người ký tên ở bàn 1; mỗi người chỉ ngồi một bàn.
15/06/2020 kiểm phiếu 340 một: ký tên vào bàn “Bàn 1” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người kiểm phiếu ký tên vào bàn “Bàn 1”
15/06/2020 trạm “Bàn 1”: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 60
  60 phiếu
  0 phiếu
    ✗ Bàn này có 1 người kiểm phiếu ký tên, cần 2 người.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Người kiểm phiếu còn thiếu ký tên ở bàn này bằng mật khẩu của mình rồi nộp lại xấp.
15/06/2020 kiểm phiếu 340 một: ký tên vào bàn “Bàn 1” tại 340
    ✗ Người này đã ký tên ở bàn này.
    ✗   Cứ tiếp tục kiểm; cần thêm người thì người khác ký tên.
15/06/2020 kiểm phiếu 340 một: ký tên vào bàn “Bàn 2” tại 340
    ✗ Người này đang ngồi ở một bàn khác.
    ✗   Rời bàn kia rồi ký tên ở bàn này: mỗi người chỉ kiểm ở một bàn.
15/06/2020 kiểm phiếu 340 hai: ký tên vào bàn “Bàn 1” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người kiểm phiếu ký tên vào bàn “Bàn 1”

Xấp nhỏ làm lộ từng lá phiếu: không nhận xấp dưới 20 phiếu, cũng không để lại phần lẻ.
15/06/2020 trạm “Bàn 1”: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 1, trên máy 1
  1 phiếu
  0 phiếu
    ✗ Xấp có 1 phiếu, mà mỗi xấp phải có ít nhất 20 phiếu: xấp nhỏ làm lộ từng lá phiếu.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Gộp những phiếu này với một xấp khác rồi kiểm lại xấp ấy, ghi lý do. Nếu xấp kia đã nộp thừa thì chủ tọa bỏ xấp trước.
15/06/2020 trạm “Bàn 1”: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 60, trên máy 1
  60 phiếu
  0 phiếu
15/06/2020 trạm “Bàn 1”: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 2, hợp lệ 50, trên máy 1
  50 phiếu
  0 phiếu
    ✗ Sau xấp này chỉ còn 10 phiếu, không đủ một xấp (20 phiếu).
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Kiểm luôn những phiếu còn lại vào xấp này rồi nộp.
15/06/2020 trạm “Bàn 1”: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 2, hợp lệ 60, trên máy 1
  50 phiếu
  10 phiếu

Người đã kiểm ở bàn 1 rời bàn, sang ký tên ở bàn 2: bàn 2 không nộp được.
15/06/2020 kiểm phiếu 340 một: rời bàn “Bàn 1” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người kiểm phiếu rời bàn “Bàn 1”
15/06/2020 kiểm phiếu 340 một: rời bàn “Bàn 1” tại 340
    ✗ Người này không ngồi ở bàn này.
    ✗   Xem lại danh sách người đang ngồi ở bàn.
15/06/2020 kiểm phiếu 340 một: ký tên vào bàn “Bàn 2” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người kiểm phiếu ký tên vào bàn “Bàn 2”
15/06/2020 kiểm phiếu 340 ba: ký tên vào bàn “Bàn 2” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người kiểm phiếu ký tên vào bàn “Bàn 2”
15/06/2020 trạm “Bàn 2”: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 60, trên máy 2
  60 phiếu
  0 phiếu
    ✗ Một người ở bàn này đã kiểm ở Bàn 1.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Mỗi lượt kiểm do người khác làm, độc lập và không nhìn kết quả của nhau: người ấy rời bàn, người khác ký tên.
15/06/2020 trạm “Bàn 2”: rời bàn “Bàn 2” tại 340, người rời kiểm phiếu 340 một
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người kiểm phiếu rời bàn “Bàn 2”
15/06/2020 kiểm phiếu 340 bốn: ký tên vào bàn “Bàn 2” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người kiểm phiếu ký tên vào bàn “Bàn 2”

Hai bàn trên một máy thì không được, vì hòm này không nhỏ.
15/06/2020 trạm “Bàn 2”: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 60, trên máy 1
  60 phiếu
  0 phiếu
    ✗ Máy này đang là máy của Bàn 1; hòm phiếu này đủ lớn nên mỗi bàn phải có máy riêng.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Kiểm bàn này ở một máy khác. Chỉ đại hội nhỏ mới được kiểm hai bàn trên một máy.
15/06/2020 trạm “Bàn 2”: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 60, trên máy 2
  60 phiếu
  0 phiếu
15/06/2020 trạm “Bàn 2”: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 2, hợp lệ 60, trên máy 2
  50 phiếu
  10 phiếu

Bàn của một người kiểm phiếu trên máy riêng: một mình thì chưa đủ, người thứ hai ký tên cạnh họ thì hai người thành một bàn.
15/06/2020 kiểm phiếu 340 sáu: ký tên vào bàn “Bàn 2” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người kiểm phiếu ký tên vào bàn “Bàn 2”
15/06/2020 kiểm phiếu 340 sáu: rời bàn “Bàn 2” tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người kiểm phiếu rời bàn “Bàn 2”
15/06/2020 kiểm phiếu 340 sáu: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 4, xấp 1, hợp lệ 60, trên máy 4
  60 phiếu
  0 phiếu
    ✗ Bàn này có 1 người kiểm phiếu ký tên, cần 2 người.
    ✗   Căn cứ: Daihoi, sổ tay kiểm phiếu
    ✗   Người kiểm phiếu còn thiếu ký tên ở bàn này bằng mật khẩu của mình rồi nộp lại xấp.
15/06/2020 kiểm phiếu 340 năm: ký tên cạnh kiểm phiếu 340 sáu tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người kiểm phiếu ký tên vào bàn của người khác
15/06/2020 kiểm phiếu 340 sáu: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 4, xấp 1, hợp lệ 60, trên máy 4
  60 phiếu
  0 phiếu
15/06/2020 kiểm phiếu 340 sáu: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 4, xấp 2, hợp lệ 60, trên máy 4
  50 phiếu
  10 phiếu
15/06/2020 kiểm phiếu 340 năm: rời cạnh kiểm phiếu 340 sáu tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một người kiểm phiếu rời bàn của người khác

Số phiếu của từng xấp nằm ngoài sổ; mất thì bàn ấy kiểm lại, không đoán.
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340, số liệu bị mất
    ✗ Số phiếu của xấp 2 ở Bàn 4 không còn trong hòm phiếu của máy chủ, hoặc đã bị sửa.
    ✗   Bàn ấy kiểm lại xấp này với phiếu trong tay, ghi lý do; nếu tệp bị sửa thì lập biên bản và chạy “daihoi verify”.
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 1, cần 61 phiếu trên 120, còn thiếu 0

Máy khác nối vào trạm thì người đang ngồi phải ký tên lại.
15/06/2020 trạm “Bàn 1”: nối vào trạm “Bàn 1”
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 một máy kết nối vào trạm “Bàn 1”
15/06/2020 kiểm phiếu 340 hai: rời bàn “Bàn 1” tại 340
    ✗ Người này không ngồi ở bàn này.
    ✗   Xem lại danh sách người đang ngồi ở bàn.
