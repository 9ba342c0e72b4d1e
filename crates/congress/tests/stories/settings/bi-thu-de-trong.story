Chi bộ thôn Cổ Xá bầu trực tiếp Bí thư mà không ai đủ phiếu, đại hội quyết định không bầu thêm.
Năm đảng viên bầu hai ủy viên; đã bế mạc và báo cáo.

01/01/2015 người vận hành: lập
  TB Đảng bộ tỉnh Thái Bình
    340 Đảng bộ huyện Đông Hưng
      12793 Đảng bộ xã Đông Phong, đảng viên 210
        P1 Chi bộ thôn Cổ Xá

15/01/2020 người vận hành: mở chu kỳ 2020-2025 Đại hội đảng các cấp nhiệm kỳ 2020–2025, cho TB
  chi bộ, từ 15/01/2020 đến 31/03/2020, không quá 1 ngày, theo Kế hoạch của tỉnh

15/01/2020 ban tổ chức TB: chọn bầu trực tiếp bí thư P1
20/01/2020 bí thư P1: triệu tập đại hội P1
  Trần Thị An, đảng viên
  Lê Văn Bình, đảng viên
  Phạm Thị Cúc, đảng viên
  Vũ Đức Dũng, đảng viên
  Nguyễn Thị Giang, đảng viên
01/02/2020 bí thư P1: lên lịch P1, ngày 10/02/2020
02/02/2020 ban tổ chức TB: duyệt P1
10/02/2020 bí thư P1: điểm danh Trần Thị An tại P1
10/02/2020 bí thư P1: điểm danh Lê Văn Bình tại P1
10/02/2020 bí thư P1: điểm danh Phạm Thị Cúc tại P1
10/02/2020 bí thư P1: điểm danh Vũ Đức Dũng tại P1
10/02/2020 bí thư P1: điểm danh Nguyễn Thị Giang tại P1
10/02/2020 bí thư P1: lập Đoàn Chủ tịch gồm Trần Thị An tại P1, đồng ý 5
10/02/2020 bí thư P1: khai mạc tại P1
10/02/2020 bí thư P1: lập Đoàn Thư ký gồm Lê Văn Bình tại P1, đồng ý 5
10/02/2020 bí thư P1: lập Ban Kiểm phiếu gồm Vũ Đức Dũng; Nguyễn Thị Giang tại P1, đồng ý 5
10/02/2020 bí thư P1: mở bầu Ban Chấp hành tại P1, số lượng 2, đồng ý 5
10/02/2020 bí thư P1: giới thiệu Ban Chấp hành tại P1
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
10/02/2020 bí thư P1: chốt danh sách Ban Chấp hành tại P1, đồng ý 5
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
10/02/2020 bí thư P1: phát phiếu Ban Chấp hành tại P1, 5 phiếu
10/02/2020 bí thư P1: mở hòm phiếu Ban Chấp hành tại P1, 5 phiếu
10/02/2020 kiểm phiếu P1 bàn 1: kiểm phiếu Ban Chấp hành tại P1, bàn Bàn 1, xấp 1, hợp lệ 5
  5 phiếu
  5 phiếu
  0 phiếu
10/02/2020 kiểm phiếu P1 bàn 2: kiểm phiếu Ban Chấp hành tại P1, bàn Bàn 2, xấp 1, hợp lệ 5
  5 phiếu
  5 phiếu
  0 phiếu
10/02/2020 bí thư P1: công bố Ban Chấp hành tại P1
10/02/2020 bí thư P1: mở bầu Bí thư tại P1, số lượng 1
10/02/2020 bí thư P1: giới thiệu Bí thư tại P1
  Trần Thị An
  Lê Văn Bình
10/02/2020 bí thư P1: chốt danh sách Bí thư tại P1, đồng ý 5
  Trần Thị An
  Lê Văn Bình
10/02/2020 bí thư P1: phát phiếu Bí thư tại P1, 5 phiếu
10/02/2020 bí thư P1: mở hòm phiếu Bí thư tại P1, 5 phiếu
10/02/2020 kiểm phiếu P1 bàn 1: kiểm phiếu Bí thư tại P1, bàn Bàn 1, xấp 1, hợp lệ 0, không hợp lệ 5
  0 phiếu
  0 phiếu
10/02/2020 kiểm phiếu P1 bàn 2: kiểm phiếu Bí thư tại P1, bàn Bàn 2, xấp 1, hợp lệ 0, không hợp lệ 5
  0 phiếu
  0 phiếu
10/02/2020 bí thư P1: công bố Bí thư tại P1
10/02/2020 bí thư P1: để trống Bí thư tại P1, đồng ý 5
10/02/2020 bí thư P1: bế mạc tại P1
11/02/2020 bí thư P1: báo cáo P1, ngày 10/02/2020, 4 nội dung
  triệu tập 5, có mặt 5, cần bầu 2, danh sách 3, trúng cử 2, tái cử 1, lần đầu 1
