Hai tổ chức, hai quy chế, hai chu kỳ chồng nhau trong một sổ
Đảng bộ và Đoàn thanh niên của một xã ở hai cây; mỗi đơn vị theo chu kỳ của cây mình.
Bối cảnh: thai-binh

20/01/2020 người vận hành: lập
  XD Xã đoàn Đông Phong, cấp xã đoàn, loại cơ sở đoàn
    CD1 Chi đoàn thôn Cổ Xá, cấp chi đoàn, loại chi đoàn
    ⇒ Xã đoàn Đông Phong: Thành lập từ ngày 20/01/2020 với tên “Xã đoàn Đông Phong”
    ⇒ Chi đoàn thôn Cổ Xá: Thành lập từ ngày 20/01/2020 với tên “Chi đoàn thôn Cổ Xá”
01/02/2020 người vận hành: mở chu kỳ doan-2020 Đại hội Đoàn cấp xã, cho XD, bộ quy tắc vn-youth-union
  chi đoàn, từ 01/02/2020 đến 31/03/2020
  xã đoàn, từ 01/04/2020 đến 30/06/2020
    ⇒ chi đoàn: từ 01/02/2020 đến 31/03/2020 ()
    ⇒ xã đoàn: từ 01/04/2020 đến 30/06/2020 ()
    ⇒ Xã đoàn Đông Phong: Mở chu kỳ “Đại hội Đoàn cấp xã” từ ngày 01/02/2020
05/02/2020 bí thư CD1: lên lịch CD1, ngày 01/03/2020, chu kỳ doan-2020
    ⇒ Chi đoàn thôn Cổ Xá: Ngày 05/02/2020 lên lịch đại hội: khai mạc 01/03/2020, bế mạc 01/03/2020
05/02/2020 bí thư P1: lên lịch P1, ngày 01/03/2020, chu kỳ 2020-2025
    ⇒ Chi bộ thôn Cổ Xá: Ngày 05/02/2020 lên lịch đại hội: khai mạc 01/03/2020, bế mạc 01/03/2020
05/02/2020 bí thư P1: lên lịch P1, ngày 01/03/2020, chu kỳ doan-2020
    ✗ Chi bộ thôn Cổ Xá không thuộc diện tổ chức đại hội trong chu kỳ doan-2020.
    ✗   Chọn đơn vị thuộc các cấp của chu kỳ, hoặc chọn chu kỳ khác.
05/02/2020 hỏi: chu kỳ của CD1
    | Đại hội Đoàn cấp xã
    | Bầu cử trong Đoàn TNCS Hồ Chí Minh
05/02/2020 hỏi: chu kỳ của P1
    | Đại hội đảng các cấp nhiệm kỳ 2020–2025
    | Quy chế bầu cử trong Đảng (244-QĐ/TW, 2014)
05/02/2020 hỏi: chu kỳ của TB
    | Đại hội đảng các cấp nhiệm kỳ 2020–2025
    | Quy chế bầu cử trong Đảng (244-QĐ/TW, 2014)
