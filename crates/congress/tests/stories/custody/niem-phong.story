Niêm phong phiếu, lưu sáu tháng, mở và hủy theo quyết định
Ban Kiểm phiếu niêm phong, Đoàn Chủ tịch nhận; hết thời hạn lưu mới được hủy.
Bối cảnh: bau-xong

15/06/2020 bí thư 340: mở bầu Ủy ban Kiểm tra tại 340, số lượng 1, đồng ý 2
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ủy ban Kiểm tra, số lượng 1
15/06/2020 bí thư 340: niêm phong phiếu Ủy ban Kiểm tra tại 340, người niêm phong Vũ Đức Dũng, người nhận Nguyễn Thị Giang, giữ tại Tủ sắt Văn phòng Huyện ủy
    ✗ Cuộc bầu này chưa có kết quả nên chưa niêm phong phiếu.
    ✗   Công bố kết quả, quyết định xong các lần bầu tiếp, rồi niêm phong.
15/06/2020 bí thư 340: niêm phong phiếu Ban Chấp hành tại 340, người niêm phong Bùi Văn Khang, người nhận Nguyễn Thị Giang, giữ tại Tủ sắt Văn phòng Huyện ủy
    ✗ Người niêm phong chưa được chọn trong Ban Kiểm phiếu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về lưu phiếu bầu [chưa đối chiếu văn bản gốc]
    ✗   Chọn Trưởng ban hoặc thành viên Ban Kiểm phiếu của đại hội.
15/06/2020 bí thư 340: niêm phong phiếu Ban Chấp hành tại 340, người niêm phong Vũ Đức Dũng, người nhận Bùi Văn Khang, giữ tại Tủ sắt Văn phòng Huyện ủy
    ✗ Người nhận phiếu chưa được chọn trong Đoàn Chủ tịch.
    ✗   Căn cứ: 244-QĐ/TW, quy định về lưu phiếu bầu [chưa đối chiếu văn bản gốc]
    ✗   Ban Kiểm phiếu giao phiếu đã niêm phong cho Đoàn Chủ tịch để cấp ủy khóa mới lưu trữ.
15/06/2020 bí thư 340: niêm phong phiếu Ban Chấp hành tại 340, người niêm phong Vũ Đức Dũng, người nhận Nguyễn Thị Giang
    ✗ Chưa ghi nơi giữ phiếu.
    ✗   Ghi rõ phòng, tủ, người giữ chìa khóa.
15/06/2020 bí thư 340: mở niêm phong phiếu Ban Chấp hành tại 340, theo Quyết định 05-QĐ/HU, lý do: xem lại phiếu
    ✗ Phiếu của cuộc bầu này chưa niêm phong.
    ✗   Ban Kiểm phiếu niêm phong và giao cho Đoàn Chủ tịch trước.
15/06/2020 bí thư 340: niêm phong phiếu Ban Chấp hành tại 340, người niêm phong Vũ Đức Dũng, người nhận Nguyễn Thị Giang, giữ tại Tủ sắt Văn phòng Huyện ủy
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 niêm phong 7 phiếu bầu Ban Chấp hành, giữ tại Tủ sắt Văn phòng Huyện ủy
15/06/2020 bí thư 340: niêm phong phiếu Ban Chấp hành tại 340, người niêm phong Vũ Đức Dũng, người nhận Nguyễn Thị Giang, giữ tại Tủ sắt Văn phòng Huyện ủy
    ✗ Phiếu của cuộc bầu này đã niêm phong ngày 15/06/2020.
    ✗   Muốn xem lại phiếu thì phải có quyết định mở niêm phong.
17/06/2020 bí thư 340: báo cáo 340, từ 15/06/2020 đến 16/06/2020, 4 nội dung
    ⇒ Đảng bộ huyện Đông Hưng: Tổ chức đại hội 4 nội dung: khai mạc 15/06/2020, bế mạc 16/06/2020

Mở chỉ theo quyết định, mở rồi phải niêm phong lại.
20/07/2020 bí thư 340: niêm phong lại phiếu Ban Chấp hành tại 340, giữ tại Tủ sắt Văn phòng Huyện ủy
    ✗ Niêm phong còn nguyên nên không niêm phong lại.
    ✗   Chỉ niêm phong lại sau khi đã mở theo quyết định.
20/07/2020 bí thư 340: mở niêm phong phiếu Ban Chấp hành tại 340, lý do: xem lại phiếu
    ✗ Không ai được tự mở niêm phong hoặc hủy phiếu: chưa có quyết định của cấp có thẩm quyền.
    ✗   Căn cứ: 244-QĐ/TW, quy định về lưu phiếu bầu [chưa đối chiếu văn bản gốc]
    ✗   Ghi số, ngày và cơ quan ra quyết định.
20/07/2020 bí thư 340: mở niêm phong phiếu Ban Chấp hành tại 340, theo Quyết định 05-QĐ/HU
    ✗ Chưa ghi lý do mở niêm phong.
    ✗   Ghi lý do theo quyết định.
20/07/2020 bí thư 340: mở niêm phong phiếu Ban Chấp hành tại 340, theo Quyết định 05-QĐ/HU, lý do: xác minh khiếu nại số 01
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 20/07/2020 mở niêm phong phiếu bầu Ban Chấp hành theo Quyết định 05-QĐ/HU: xác minh khiếu nại số 01
20/07/2020 bí thư 340: mở niêm phong phiếu Ban Chấp hành tại 340, theo Quyết định 05-QĐ/HU, lý do: xác minh khiếu nại số 01
    ✗ Niêm phong đã mở từ ngày 20/07/2020 và chưa niêm phong lại.
    ✗   Làm xong việc theo quyết định thì niêm phong lại.
20/07/2020 bí thư 340: hủy phiếu Ban Chấp hành tại 340, theo Quyết định 06-QĐ/HU
    ✗ Niêm phong mở từ ngày 20/07/2020 mà chưa niêm phong lại nên chưa hủy được.
    ✗   Niêm phong lại, rồi cấp ủy mới quyết định hủy.
21/07/2020 bí thư 340: niêm phong lại phiếu Ban Chấp hành tại 340, giữ tại Kho lưu trữ Huyện ủy
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 21/07/2020 niêm phong lại phiếu bầu Ban Chấp hành, giữ tại Kho lưu trữ Huyện ủy

Sáu tháng kể từ ngày bế mạc 16/6.
16/12/2020 bí thư 340: hủy phiếu Ban Chấp hành tại 340, theo Quyết định 90-QĐ/HU
    ✗ Phiếu phải lưu đến hết ngày 16/12/2020 nên chưa hủy được.
    ✗   Căn cứ: 244-QĐ/TW, quy định về lưu phiếu bầu [chưa đối chiếu văn bản gốc]
    ✗   Sau ngày ấy, nếu không còn khiếu nại, tố cáo về kết quả bầu cử thì cấp ủy quyết định hủy.
17/12/2020 bí thư 340: hủy phiếu Ban Chấp hành tại 340
    ✗ Không ai được tự mở niêm phong hoặc hủy phiếu: chưa có quyết định của cấp có thẩm quyền.
    ✗   Căn cứ: 244-QĐ/TW, quy định về lưu phiếu bầu [chưa đối chiếu văn bản gốc]
    ✗   Ghi số, ngày và cơ quan ra quyết định.
17/12/2020 bí thư 340: hủy phiếu Ban Chấp hành tại 340, theo Quyết định 90-QĐ/HU
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 17/12/2020 hủy phiếu bầu Ban Chấp hành theo Quyết định 90-QĐ/HU
18/12/2020 bí thư 340: mở niêm phong phiếu Ban Chấp hành tại 340, theo Quyết định 91-QĐ/HU, lý do: xem lại
    ✗ Phiếu đã hủy ngày 17/12/2020.
    ✗   Kết quả và biên bản vẫn còn trong sổ.
