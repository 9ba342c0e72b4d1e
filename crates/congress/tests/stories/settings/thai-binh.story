Một phần Đảng bộ tỉnh Thái Bình đầu chu kỳ 2020–2025: hai huyện, năm xã, vài chi bộ.
Tên xã là tên thật; chi bộ và các con số là ví dụ.

01/01/2015 người vận hành: lập
  TB Đảng bộ tỉnh Thái Bình
    340 Đảng bộ huyện Đông Hưng
      12793 Đảng bộ xã Đông Phong, đảng viên 210
        P1 Chi bộ thôn Cổ Xá
        P2 Chi bộ thôn Đông An
      12805 Đảng bộ xã Đông Lĩnh, đảng viên 180
        L1 Chi bộ thôn Lũ Phong
      12814 Đảng bộ xã Đông Huy, đảng viên 160
        H1 Chi bộ thôn Nam Song
    338 Đảng bộ huyện Quỳnh Phụ
      12532 Đảng bộ xã Quỳnh Sơn
      12544 Đảng bộ xã Quỳnh Châu

15/01/2020 người vận hành: mở chu kỳ 2020-2025 Đại hội đảng các cấp nhiệm kỳ 2020–2025, cho TB
  chi bộ, từ 15/01/2020 đến 31/03/2020, không quá 1 ngày, theo Kế hoạch của tỉnh
  cơ sở, từ 15/01/2020 đến 30/06/2020, không quá 2 ngày, theo Chỉ thị 35-CT/TW ngày 30/5/2019
  trên cơ sở, từ 15/03/2020 đến 31/08/2020, không quá 3 ngày, theo Chỉ thị 35-CT/TW ngày 30/5/2019
  tỉnh, từ 01/09/2020 đến 31/10/2020, không quá 4 ngày, theo Chỉ thị 35-CT/TW ngày 30/5/2019
