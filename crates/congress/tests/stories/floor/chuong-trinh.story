Chương trình: dự kiến và thực tế, ai phát biểu, thông báo gì
Đại hội họp rồi thì chỉ đại hội thay đổi chương trình, bằng biểu quyết; mục đã bắt đầu thì giữ nguyên.
Bối cảnh: thai-binh

10/06/2020 bí thư 340: đặt chương trình tại 340
  Khai mạc, lúc 15/06/2020 14:00, 30 phút
    ✗ Đại hội của Đảng bộ huyện Đông Hưng chưa có lịch.
    ✗   Lên lịch đại hội rồi đặt chương trình.
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
10/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12793
  Phạm Thị Cúc, được bầu, từ 12805
  Vũ Đức Dũng, được bầu, từ 12814
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 10/06/2020 triệu tập 4 người dự đại hội

Chương trình đặt sai.
10/06/2020 bí thư 340: đặt chương trình tại 340
    ✗ Chương trình chưa có mục nào.
    ✗   Ghi ít nhất một mục, hoặc dùng chương trình mẫu.
10/06/2020 bí thư 340: đặt chương trình tại 340
  không tên, lúc 15/06/2020 14:00, 30 phút
    ✗ Mục 1 chưa có nội dung.
    ✗   Ghi nội dung của mục, ví dụ “Báo cáo chính trị”.
10/06/2020 bí thư 340: đặt chương trình tại 340
  Khai mạc, lúc 15/06/2020 14:00
    ✗ Thời gian của mục 1 phải từ 1 phút đến một ngày.
    ✗   Ghi số phút dự kiến của mục.
10/06/2020 bí thư 340: đặt chương trình tại 340
  Khai mạc, lúc 17/06/2020 14:00, 30 phút
    ✗ Mục 1 không nằm trong các ngày đại hội, từ 15/06/2020 đến 16/06/2020.
    ✗   Sửa ngày của mục, hoặc lên lịch đại hội lại.
10/06/2020 bí thư 340: đặt chương trình tại 340
  Khai mạc, lúc 15/06/2020 14:00, 30 phút
  Báo cáo chính trị, lúc 15/06/2020 14:20, 60 phút
    ✗ Mục 2 bắt đầu khi mục trước chưa xong.
    ✗   Sửa giờ bắt đầu hoặc số phút cho các mục nối tiếp nhau.
10/06/2020 bí thư 340: đặt chương trình tại 340
  Khai mạc, lúc 15/06/2020 08:00, 30 phút
  Quy chế làm việc, trù bị, lúc 15/06/2020 14:20, 60 phút
    ✗ Mục 2 của phiên trù bị đứng sau phiên chính thức.
    ✗   Xếp các mục của phiên trù bị lên trước.
10/06/2020 bí thư 340: đặt chương trình tại 340
  Quy chế làm việc, trù bị, lúc 15/06/2020 07:30, 60 phút
  Bầu các cơ quan, trù bị, lúc 15/06/2020 10:30, 90 phút
    ✗ Phiên trù bị dự kiến 270 phút, quá nửa ngày (240 phút).
    ✗   Căn cứ: Chỉ thị 35-CT/TW ngày 30/5/2019, thời gian đại hội
    ✗   Rút bớt nội dung hoặc chuyển sang phiên chính thức.
10/06/2020 bí thư 340: đặt chương trình tại 340
  Quy chế làm việc, trù bị, lúc 15/06/2020 08:00, 30 phút
  Bầu các cơ quan, trù bị, lúc 15/06/2020 08:30, 60 phút
  Khai mạc, lúc 15/06/2020 14:00, 30 phút
  Báo cáo chính trị, lúc 15/06/2020 14:30, 60 phút
  Bế mạc, lúc 16/06/2020 11:00, 15 phút
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 10/06/2020 đặt chương trình đại hội: 5 mục

Đúng giờ và chậm giờ.
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
15/06/2020 bí thư 340: điểm danh Phạm Thị Cúc tại 340
15/06/2020 bí thư 340: bắt đầu mục 1 tại 340
    ✗ Chưa có phiên nào đang họp nên chưa biểu quyết, bầu cử, phát biểu được.
    ✗   Bước tiếp theo: Khai mạc phiên trù bị.
15/06/2020 bí thư 340: khai mạc phiên trù bị tại 340, lúc 08:00
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên trù bị
15/06/2020 bí thư 340: bắt đầu mục 9 tại 340
    ✗ Chương trình không có mục 9.
    ✗   Mở lại trang chương trình; có thể chương trình vừa thay đổi.
15/06/2020 bí thư 340: bắt đầu mục 2 tại 340
    ✗ Theo chương trình, đến lượt mục “Quy chế làm việc”.
    ✗   Bắt đầu mục ấy, hoặc biểu quyết thay đổi chương trình.
15/06/2020 bí thư 340: bắt đầu mục 3 tại 340
    ✗ Mục này thuộc phiên chính thức.
    ✗   Mở phiên ấy trước, hoặc biểu quyết thay đổi chương trình.
15/06/2020 bí thư 340: bắt đầu mục 1 tại 340, lúc 08:05
15/06/2020 bí thư 340: bắt đầu mục 1 tại 340, lúc 08:05
    ✗ Mục này đã bắt đầu.
    ✗   Bắt đầu mục tiếp theo.
15/06/2020 bí thư 340: bắt đầu mục 2 tại 340, lúc 08:50
15/06/2020 hỏi: chương trình tại 340
    | 08:00 15/06/2020 Quy chế làm việc: từ 08:05 đến 08:50, chậm 5 phút
    | 08:30 15/06/2020 Bầu các cơ quan: từ 08:50, chậm 20 phút
    | 14:00 15/06/2020 Khai mạc: chưa bắt đầu
    | 14:30 15/06/2020 Báo cáo chính trị: chưa bắt đầu
    | 11:00 16/06/2020 Bế mạc: chưa bắt đầu
15/06/2020 bí thư 340: kết thúc mục 2 tại 340, lúc 09:20
15/06/2020 bí thư 340: kết thúc mục 2 tại 340, lúc 09:21
    ✗ Mục này không đang diễn ra.
    ✗   Bắt đầu mục trước khi kết thúc.

Thay đổi chương trình.
15/06/2020 bí thư 340: đặt chương trình tại 340
  Quy chế làm việc, trù bị, lúc 15/06/2020 08:00, 30 phút
  Bầu các cơ quan, trù bị, lúc 15/06/2020 08:30, 60 phút
  Khai mạc, lúc 15/06/2020 13:30, 30 phút
    ✗ Đại hội đã họp: chỉ đại hội mới thay đổi chương trình, bằng biểu quyết.
    ✗   Biểu quyết giơ thẻ rồi ghi số đồng ý, không đồng ý, không biểu quyết.
15/06/2020 bí thư 340: đặt chương trình tại 340, đồng ý 3
  Quy chế làm việc, trù bị, lúc 15/06/2020 08:00, 30 phút
  Khai mạc, lúc 15/06/2020 13:30, 30 phút
    ✗ 2 mục đầu đã bắt đầu, không sửa được nữa.
    ✗   Giữ nguyên các mục đã bắt đầu; sửa các mục sau.
15/06/2020 bí thư 340: đặt chương trình tại 340, đồng ý 1, không đồng ý 2
  Quy chế làm việc, trù bị, lúc 15/06/2020 08:00, 30 phút
  Bầu các cơ quan, trù bị, lúc 15/06/2020 08:30, 60 phút
  Khai mạc, lúc 15/06/2020 13:30, 30 phút
    ✗ Chỉ có 1 trên 3 người đồng ý: cần 2 nên chưa thông qua.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Giới thiệu lại rồi biểu quyết.
15/06/2020 bí thư 340: đặt chương trình tại 340, đồng ý 3
  Quy chế làm việc, trù bị, lúc 15/06/2020 08:00, 30 phút
  Bầu các cơ quan, trù bị, lúc 15/06/2020 08:30, 60 phút
  Khai mạc, lúc 15/06/2020 13:30, 30 phút
  Bế mạc, lúc 16/06/2020 11:00, 15 phút
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đặt chương trình đại hội: 4 mục
15/06/2020 hỏi: chương trình tại 340
    | 08:00 15/06/2020 Quy chế làm việc: từ 08:05 đến 08:50, chậm 5 phút
    | 08:30 15/06/2020 Bầu các cơ quan: từ 08:50 đến 09:20, chậm 20 phút
    | 13:30 15/06/2020 Khai mạc: chưa bắt đầu
    | 11:00 16/06/2020 Bế mạc: chưa bắt đầu

Danh sách phát biểu.
15/06/2020 bí thư 340: giới hạn phát biểu 0 phút tại 340, đồng ý 3
    ✗ Chưa ghi số phút của mỗi người.
    ✗   Ghi ít nhất một phút.
15/06/2020 bí thư 340: giới hạn phát biểu 5 phút tại 340, đồng ý 1, không đồng ý 2
    ✗ Chỉ có 1 trên 3 người đồng ý: cần 2 nên chưa thông qua.
    ✗   Căn cứ: 244-QĐ/TW, quy định về các cơ quan của đại hội [chưa đối chiếu văn bản gốc]
    ✗   Giới thiệu lại rồi biểu quyết.
15/06/2020 bí thư 340: giới hạn phát biểu 5 phút tại 340, đồng ý 3
15/06/2020 bí thư 340: đăng ký phát biểu Lê Văn Bình tại 340
15/06/2020 bí thư 340: đăng ký phát biểu Lê Văn Bình tại 340
    ✗ Đã có tên trong danh sách chờ phát biểu.
    ✗   Chờ đến lượt; phát biểu xong thì đăng ký lại được.
15/06/2020 bí thư 340: đăng ký phát biểu Lý Văn Lạ tại 340
    ✗ Thẻ này không phải thẻ của đại hội Đảng bộ huyện Đông Hưng.
    ✗   Mời đại biểu đến bàn thẩm tra tư cách; nếu được triệu tập bổ sung thì ghi vào danh sách trước.
15/06/2020 bí thư 340: đăng ký phát biểu đoàn 12805 tại 340
15/06/2020 bí thư 340: đăng ký phát biểu đoàn 12532 tại 340
    ✗ Đảng bộ xã Quỳnh Sơn không có đại biểu tại đại hội này.
    ✗   Đăng ký theo tên người, hoặc theo đơn vị có đại biểu trong danh sách.
15/06/2020 bí thư 340: đăng ký phát biểu Vũ Đức Dũng tại 340
15/06/2020 bí thư 340: mời chuẩn bị số 2 tại 340
15/06/2020 bí thư 340: mời phát biểu số 3 tại 340
    ✗ Người này không có mặt tại hội trường.
    ✗   Điểm danh vào trước, hoặc mời người tiếp theo.
15/06/2020 bí thư 340: rút phát biểu số 3 tại 340
15/06/2020 bí thư 340: mời phát biểu số 3 tại 340
    ✗ Số này không đang chờ: đã phát biểu, đang phát biểu hoặc đã rút.
    ✗   Mở lại danh sách phát biểu và chọn người đang chờ.
15/06/2020 bí thư 340: phát biểu xong số 1 tại 340
    ✗ Người này không đang phát biểu.
    ✗   Mở lại danh sách phát biểu.
15/06/2020 bí thư 340: mời phát biểu số 1 tại 340, lúc 09:30
15/06/2020 bí thư 340: mời phát biểu số 2 tại 340, lúc 09:32
    ✗ Số 1 trong danh sách đang phát biểu.
    ✗   Ghi người ấy phát biểu xong rồi mời người tiếp theo.
15/06/2020 hỏi: danh sách phát biểu tại 340
    | 1. Lê Văn Bình: đang phát biểu
    | 2. Đoàn Đảng bộ xã Đông Lĩnh: được mời chuẩn bị
    | 3. Vũ Đức Dũng: đã rút
15/06/2020 bí thư 340: phát biểu xong số 1 tại 340, lúc 09:34
15/06/2020 bí thư 340: mời phát biểu số 2 tại 340, lúc 09:35
15/06/2020 hỏi: danh sách phát biểu tại 340
    | 1. Lê Văn Bình: đã phát biểu 241 giây
    | 2. Đoàn Đảng bộ xã Đông Lĩnh: đang phát biểu
    | 3. Vũ Đức Dũng: đã rút

Thông báo.
15/06/2020 bí thư 340: thông báo tại 340
    ✗ Chưa ghi nội dung thông báo.
    ✗   Ghi một câu ngắn.
15/06/2020 bí thư 340: thông báo Mời các đại biểu nghỉ giải lao đến 9 giờ 50 tại 340
15/06/2020 bí thư 340: thông báo Các đoàn nhận tài liệu ở bàn thư ký tại 340
15/06/2020 bí thư 340: thông báo Đề nghị các đồng chí trưởng đoàn kiểm tra lại danh sách đại biểu của đoàn mình; đoàn nào còn thiếu thẻ thì đến gặp Ban Thẩm tra tư cách đại biểu ở phòng khách tầng một trước giờ khai mạc buổi chiều tại 340
    ✗ Thông báo dài 197 chữ cái, ngồi xa không đọc được.
    ✗   Viết gọn trong 160 chữ cái.
15/06/2020 hỏi: bảng thông báo tại 340
    | 2. Các đoàn nhận tài liệu ở bàn thư ký
    | 1. Mời các đại biểu nghỉ giải lao đến 9 giờ 50
15/06/2020 bí thư 340: gỡ thông báo 1 tại 340
15/06/2020 bí thư 340: gỡ thông báo 1 tại 340
    ✗ Thông báo này không còn trên màn hình.
    ✗   Mở lại trang hội trường.
15/06/2020 hỏi: bảng thông báo tại 340
    | 2. Các đoàn nhận tài liệu ở bàn thư ký

Bế mạc phiên là hết lượt phát biểu đang dở.
15/06/2020 bí thư 340: bế mạc phiên trù bị tại 340, lúc 11:00
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bế mạc phiên trù bị
15/06/2020 hỏi: danh sách phát biểu tại 340
    | 1. Lê Văn Bình: đã phát biểu 241 giây
    | 2. Đoàn Đảng bộ xã Đông Lĩnh: đã phát biểu 5104 giây
    | 3. Vũ Đức Dũng: đã rút

Ở cơ sở.
01/06/2020 bí thư 12805: lên lịch 12805, ngày 20/06/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 01/06/2020 lên lịch đại hội: khai mạc 20/06/2020, bế mạc 20/06/2020
01/06/2020 bí thư 12805: đặt chương trình tại 12805
  Quy chế làm việc, trù bị, lúc 20/06/2020 08:00, 30 phút
    ✗ Đại hội ở cơ sở không có phiên trù bị.
    ✗   Căn cứ: Chỉ thị 35-CT/TW ngày 30/5/2019, thời gian đại hội
    ✗   Chuyển các mục sang phiên chính thức.
