Một chức danh có hai gói phiếu: mở, niêm phong lại và hủy từng gói
Đại hội bầu Bí thư không thành, Ban Chấp hành bầu thay: mỗi lần bầu để lại một gói. Không nói gói nào thì là gói sau cùng.
Bối cảnh: bi-thu-de-trong

11/02/2020 bí thư P1: niêm phong phiếu Bí thư tại P1, người niêm phong Vũ Đức Dũng, người nhận Trần Thị An, giữ tại Tủ sắt nhà văn hóa thôn
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 niêm phong 5 phiếu bầu Bí thư, giữ tại Tủ sắt nhà văn hóa thôn
11/02/2020 bí thư P1: giao cấp ủy bầu Bí thư tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 chuyển việc bầu Bí thư cho Ban Chấp hành vì đại hội bầu không được
11/02/2020 bí thư P1: giới thiệu Bí thư tại P1
  Trần Thị An
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 đưa 1 người vào danh sách ứng cử, đề cử Bí thư
11/02/2020 bí thư P1: chốt danh sách Bí thư tại P1, đồng ý 2
  Trần Thị An
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 chốt danh sách bầu Bí thư: 1 người
11/02/2020 bí thư P1: phát phiếu Bí thư tại P1, 2 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 phát 2 phiếu bầu Bí thư
11/02/2020 bí thư P1: mở hòm phiếu Bí thư tại P1, 2 phiếu
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 mở hòm phiếu bầu Bí thư: 2 phiếu thu về
11/02/2020 kiểm phiếu P1 bàn 1: kiểm phiếu Bí thư tại P1, bàn Bàn 1, xấp 1, hợp lệ 2
  2 đồng ý
11/02/2020 kiểm phiếu P1 bàn 2: kiểm phiếu Bí thư tại P1, bàn Bàn 2, xấp 1, hợp lệ 2
  2 đồng ý
11/02/2020 kiểm phiếu P1 bàn 3: kiểm phiếu Bí thư tại P1, bàn Bàn 3, xấp 1, hợp lệ 2
  2 đồng ý
11/02/2020 bí thư P1: công bố Bí thư tại P1
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 công bố kết quả bầu Bí thư: trúng cử 1, cần 2 phiếu trên 2, còn thiếu 0
11/02/2020 bí thư P1: niêm phong phiếu Bí thư tại P1, người niêm phong Vũ Đức Dũng, người nhận Trần Thị An, giữ tại Tủ sắt Đảng ủy xã
    ⇒ Chi bộ thôn Cổ Xá: Ngày 11/02/2020 niêm phong 2 phiếu bầu Bí thư, giữ tại Tủ sắt Đảng ủy xã
20/02/2020 bí thư P1: mở niêm phong phiếu Bí thư tại P1, gói 1, theo Quyết định 05-QĐ/ĐU, lý do: xác minh khiếu nại số 01
    ⇒ Chi bộ thôn Cổ Xá: Ngày 20/02/2020 mở niêm phong phiếu bầu Bí thư (gói 1) theo Quyết định 05-QĐ/ĐU: xác minh khiếu nại số 01
20/02/2020 bí thư P1: mở niêm phong phiếu Bí thư tại P1, gói 1, theo Quyết định 05-QĐ/ĐU, lý do: xác minh khiếu nại số 01
    ✗ Niêm phong đã mở từ ngày 20/02/2020 và chưa niêm phong lại.
    ✗   Làm xong việc theo quyết định thì niêm phong lại.
20/02/2020 bí thư P1: mở niêm phong phiếu Bí thư tại P1, gói 3, theo Quyết định 05-QĐ/ĐU, lý do: xác minh khiếu nại số 01
    ✗ Phiếu của cuộc bầu này chưa niêm phong.
    ✗   Ban Kiểm phiếu niêm phong và giao cho Đoàn Chủ tịch trước.
20/02/2020 bí thư P1: niêm phong lại phiếu Bí thư tại P1, giữ tại Tủ sắt Đảng ủy xã
    ✗ Niêm phong còn nguyên nên không niêm phong lại.
    ✗   Chỉ niêm phong lại sau khi đã mở theo quyết định.
21/02/2020 bí thư P1: niêm phong lại phiếu Bí thư tại P1, gói 1, giữ tại Tủ sắt Đảng ủy xã
    ⇒ Chi bộ thôn Cổ Xá: Ngày 21/02/2020 niêm phong lại phiếu bầu Bí thư (gói 1), giữ tại Tủ sắt Đảng ủy xã
12/08/2020 bí thư P1: hủy phiếu Bí thư tại P1, gói 1, theo Quyết định 60-QĐ/ĐU
    ⇒ Chi bộ thôn Cổ Xá: Ngày 12/08/2020 hủy phiếu bầu Bí thư (gói 1) theo Quyết định 60-QĐ/ĐU
12/08/2020 bí thư P1: hủy phiếu Bí thư tại P1, gói 1, theo Quyết định 60-QĐ/ĐU
    ✗ Phiếu đã hủy ngày 12/08/2020.
    ✗   Kết quả và biên bản vẫn còn trong sổ.
12/08/2020 bí thư P1: hủy phiếu Bí thư tại P1, gói 2, theo Quyết định 60-QĐ/ĐU
    ⇒ Chi bộ thôn Cổ Xá: Ngày 12/08/2020 hủy phiếu bầu Bí thư (gói 2) theo Quyết định 60-QĐ/ĐU
