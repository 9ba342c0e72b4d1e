Ghi nhầm người niêm phong, người nhận, nơi giữ: đính chính có lý do
Bối cảnh: bau-xong

15/06/2020 bí thư 340: niêm phong phiếu Ban Chấp hành tại 340, người niêm phong Vũ Đức Dũng, người nhận Nguyễn Thị Giang, giữ tại Phòng họp
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 niêm phong 7 phiếu bầu Ban Chấp hành, giữ tại Phòng họp
16/06/2020 bí thư 340: đính chính niêm phong phiếu Ban Chấp hành tại 340, người niêm phong Hoàng Văn Hải, người nhận Nguyễn Thị Giang, giữ tại Tủ sắt
    ✗ Đính chính phải có lý do.
    ✗   Ghi sai ở đâu, sửa theo căn cứ nào.
16/06/2020 bí thư 340: đính chính niêm phong phiếu Ban Chấp hành tại 340, người niêm phong Bùi Văn Khang, người nhận Nguyễn Thị Giang, giữ tại Tủ sắt, lý do: ghi nhầm
    ✗ Người niêm phong chưa được chọn trong Ban Kiểm phiếu.
    ✗   Căn cứ: 244-QĐ/TW, quy định về lưu phiếu bầu [chưa đối chiếu văn bản gốc]
    ✗   Chọn Trưởng ban hoặc thành viên Ban Kiểm phiếu của đại hội.
16/06/2020 bí thư 340: đính chính niêm phong phiếu Ban Chấp hành tại 340, người niêm phong Hoàng Văn Hải, người nhận Nguyễn Thị Giang, giữ tại Tủ sắt, lý do: ghi nhầm người, nhầm nơi
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính chính việc niêm phong phiếu bầu Ban Chấp hành, giữ tại Tủ sắt; lý do: ghi nhầm người, nhầm nơi
16/06/2020 bí thư 340: đính chính niêm phong phiếu Bí thư tại 340, người niêm phong Hoàng Văn Hải, người nhận Nguyễn Thị Giang, giữ tại Tủ sắt, lý do: ghi nhầm
    ✗ Phiếu của cuộc bầu này chưa niêm phong.
    ✗   Ban Kiểm phiếu niêm phong và giao cho Đoàn Chủ tịch trước.
