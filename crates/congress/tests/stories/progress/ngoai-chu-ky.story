Ngoài các cấp của chu kỳ, ngoài đơn vị mở chu kỳ
Một huyện mở chu kỳ thí điểm riêng cho cấp cơ sở: chi bộ và huyện bên cạnh không thuộc chu kỳ đó.
Bối cảnh: thai-binh

21/01/2020 quản trị TB: mở chu kỳ thi-diem Đại hội thí điểm riêng cấp cơ sở, cho 340
  cơ sở, từ 15/01/2020 đến 30/06/2020, không quá 2 ngày, theo Kế hoạch của Huyện ủy
    ⇒ Đảng bộ, chi bộ cơ sở: từ 15/01/2020 đến 30/06/2020, không quá 2 ngày (Kế hoạch của Huyện ủy)
    ⇒ Đảng bộ huyện Đông Hưng: Mở chu kỳ “Đại hội thí điểm riêng cấp cơ sở” từ ngày 21/01/2020
21/01/2020 ban tổ chức TB: lên lịch 12532, ngày 20/04/2020
    ✗ Đảng bộ xã Quỳnh Sơn không thuộc diện tổ chức đại hội trong chu kỳ thi-diem.
    ✗   Chọn đơn vị thuộc các cấp của chu kỳ, hoặc chọn chu kỳ khác.
21/01/2020 ban tổ chức TB: lên lịch P1, ngày 20/04/2020
    ✗ Chi bộ thôn Cổ Xá không thuộc diện tổ chức đại hội trong chu kỳ thi-diem.
    ✗   Chọn đơn vị thuộc các cấp của chu kỳ, hoặc chọn chu kỳ khác.
21/01/2020 ban tổ chức TB: lên lịch 12793, ngày 20/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 21/01/2020 lên lịch đại hội: khai mạc 20/04/2020, bế mạc 20/04/2020
