Đại hội Đảng bộ huyện Đông Hưng đã bầu xong Ban Chấp hành và Bí thư, chưa bế mạc.
Bảy đại biểu bầu hai ủy viên; hai ủy viên bầu Bí thư.

01/01/2015 người vận hành: lập
  TB Đảng bộ tỉnh Thái Bình
    340 Đảng bộ huyện Đông Hưng
      12793 Đảng bộ xã Đông Phong, đảng viên 210
      12805 Đảng bộ xã Đông Lĩnh, đảng viên 180
      12814 Đảng bộ xã Đông Huy, đảng viên 160

15/01/2020 người vận hành: mở chu kỳ 2020-2025 Đại hội đảng các cấp nhiệm kỳ 2020–2025, cho TB
  cơ sở, từ 15/01/2020 đến 30/06/2020, không quá 2 ngày, theo Chỉ thị 35-CT/TW ngày 30/5/2019
  trên cơ sở, từ 15/03/2020 đến 31/08/2020, không quá 3 ngày, theo Chỉ thị 35-CT/TW ngày 30/5/2019
  tỉnh, từ 01/09/2020 đến 31/10/2020, không quá 4 ngày, theo Chỉ thị 35-CT/TW ngày 30/5/2019

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, đương nhiên
  Lê Văn Bình, được bầu, từ 12805
  Phạm Thị Cúc, được bầu, từ 12814
  Vũ Đức Dũng, được bầu, từ 12814
  Nguyễn Thị Giang, được bầu, từ 12805
  Hoàng Văn Hải, được bầu, từ 12793
  Bùi Văn Khang, được bầu, từ 12793
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
15/06/2020 bí thư 340: điểm danh Phạm Thị Cúc tại 340
15/06/2020 bí thư 340: điểm danh Vũ Đức Dũng tại 340
15/06/2020 bí thư 340: điểm danh Nguyễn Thị Giang tại 340
15/06/2020 bí thư 340: điểm danh Hoàng Văn Hải tại 340
15/06/2020 bí thư 340: điểm danh Bùi Văn Khang tại 340
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Nguyễn Thị Giang tại 340, đồng ý 7
15/06/2020 bí thư 340: khai mạc tại 340
15/06/2020 bí thư 340: lập Đoàn Thư ký gồm Bùi Văn Khang tại 340, đồng ý 7
15/06/2020 bí thư 340: lập Ban Kiểm phiếu gồm Vũ Đức Dũng; Hoàng Văn Hải tại 340, đồng ý 7
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 2, đồng ý 7
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 7
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
15/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 7 phiếu
15/06/2020 bí thư 340: mở hòm phiếu Ban Chấp hành tại 340, 7 phiếu
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 7
  7 phiếu
  6 phiếu
  1 phiếu
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 7
  7 phiếu
  6 phiếu
  1 phiếu
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
15/06/2020 bí thư 340: mở bầu Bí thư tại 340, số lượng 1
15/06/2020 bí thư 340: giới thiệu Bí thư tại 340
  Trần Thị An
15/06/2020 bí thư 340: chốt danh sách Bí thư tại 340, đồng ý 2
  Trần Thị An
15/06/2020 bí thư 340: phát phiếu Bí thư tại 340, 2 phiếu
15/06/2020 bí thư 340: mở hòm phiếu Bí thư tại 340, 2 phiếu
15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Bí thư tại 340, bàn Bàn 1, xấp 1, hợp lệ 2
  2 đồng ý
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Bí thư tại 340, bàn Bàn 2, xấp 1, hợp lệ 2
  2 đồng ý
15/06/2020 kiểm phiếu 340 bàn 3: kiểm phiếu Bí thư tại 340, bàn Bàn 3, xấp 1, hợp lệ 2
  2 đồng ý
15/06/2020 bí thư 340: công bố Bí thư tại 340
