Mở chu kỳ, đặt khung thời gian, đặt kế hoạch
Khung là điều cấp trên yêu cầu; kế hoạch là điều đơn vị tự đặt ra, thường sớm hơn khung.
Bối cảnh: thai-binh

20/01/2020 ban tổ chức TB: đặt kế hoạch TB cấp cơ sở, xong ngày 10/06/2020, theo Kế hoạch của Tỉnh ủy
    ⇒ Đảng bộ tỉnh Thái Bình: Ngày 20/01/2020 đặt kế hoạch hoàn thành cấp “Đảng bộ, chi bộ cơ sở” chậm nhất ngày 10/06/2020
20/01/2020 bí thư 340: đặt kế hoạch 340 cấp chi bộ, xong ngày 20/03/2020, theo Kế hoạch của Huyện ủy
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 20/01/2020 đặt kế hoạch hoàn thành cấp “Chi bộ trực thuộc” chậm nhất ngày 20/03/2020

Vì dịch, khung của cấp cơ sở được lùi lại.
01/04/2020 quản trị TB: đặt khung
  cơ sở, từ 15/01/2020 đến 31/07/2020, không quá 2 ngày, theo Công văn về việc lùi thời gian đại hội
    ⇒ Đảng bộ, chi bộ cơ sở: từ 15/01/2020 đến 31/07/2020, không quá 2 ngày (Công văn về việc lùi thời gian đại hội)
01/06/2020 hỏi: tiến độ TB
    | Đảng bộ tỉnh Thái Bình ngày 01/06/2020:
    |   Chi bộ trực thuộc: xong 0 trên 4 (0,00%); chậm 62 ngày so với chỉ đạo; 4 chưa có lịch
    |     chậm 62 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Nam Song
    |     chậm 62 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Lũ Phong
    |     chậm 62 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Cổ Xá
    |     chậm 62 ngày so với chỉ đạo (hạn 31/03/2020): Chi bộ thôn Đông An
    |   Đảng bộ, chi bộ cơ sở: xong 0 trên 5 (0,00%); 5 chưa có lịch
    |   Đảng bộ cấp trên trực tiếp cơ sở: xong 0 trên 2 (0,00%); 2 chưa có lịch
    |   Đảng bộ tỉnh: xong 0 trên 1 (0,00%); 1 chưa có lịch
    |   Đảng bộ huyện Đông Hưng: còn 3 trên 3 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Phong: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Quỳnh Phụ: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ tỉnh Thái Bình: còn 2 trên 2 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Lĩnh: còn 1 trên 1 đơn vị trực thuộc chưa xong
    |   Đảng bộ xã Đông Huy: còn 1 trên 1 đơn vị trực thuộc chưa xong

Sang chu kỳ sau.
02/01/2025 quản trị TB: mở chu kỳ 2025-2030 Đại hội đảng các cấp nhiệm kỳ 2025–2030, cho TB
  cơ sở, từ 01/03/2025 đến 30/06/2025, không quá 2 ngày, theo Chỉ thị 45-CT/TW ngày 14/4/2025
    ⇒ Đảng bộ, chi bộ cơ sở: từ 01/03/2025 đến 30/06/2025, không quá 2 ngày (Chỉ thị 45-CT/TW ngày 14/4/2025)
    ⇒ Đảng bộ tỉnh Thái Bình: Mở chu kỳ “Đại hội đảng các cấp nhiệm kỳ 2025–2030” từ ngày 02/01/2025
02/01/2025 hỏi: tiến độ TB
    | Đảng bộ tỉnh Thái Bình ngày 02/01/2025:
    |   Đảng bộ, chi bộ cơ sở: xong 0 trên 5 (0,00%); 5 chưa có lịch
    |   Đảng bộ huyện Đông Hưng: còn 3 trên 3 đơn vị trực thuộc chưa xong
    |   Đảng bộ huyện Quỳnh Phụ: còn 2 trên 2 đơn vị trực thuộc chưa xong
