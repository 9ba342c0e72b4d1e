Những bước không được đi
Bối cảnh: thai-binh

Lên lịch.
20/01/2020 ban tổ chức TB: lên lịch 12793, chu kỳ 2015-2020, ngày 20/04/2020
    ✗ Chưa mở chu kỳ đại hội 2015-2020.
    ✗   Chọn một chu kỳ đã mở.
20/01/2020 ban tổ chức TB: lên lịch 99999, ngày 20/04/2020
    ✗ Không có đơn vị mã 99999.
    ✗   Kiểm tra lại mã đơn vị; nếu chưa có thì thành lập trước.
20/01/2020 ban tổ chức TB: lên lịch 12793, từ 21/04/2020 đến 20/04/2020
    ✗ Ngày bế mạc 20/04/2020 trước ngày khai mạc 21/04/2020.
    ✗   Kiểm tra lại hai ngày.
20/01/2020 ban tổ chức TB: lên lịch 12793, từ 20/04/2020 đến 24/04/2020
    ✗ Đại hội 5 ngày, quá thời gian cho phép là 2 ngày.
    ✗   Căn cứ: Chỉ thị 35-CT/TW ngày 30/5/2019
    ✗   Rút ngắn chương trình, hoặc kiểm tra lại ngày khai mạc và ngày bế mạc.
20/01/2020 ban tổ chức TB: lên lịch
    ✗ Bảng không có dòng nào.
    ✗   Kiểm tra lại tệp hoặc chọn ít nhất một đơn vị.
20/01/2020 ban tổ chức TB: lên lịch
  12793, ngày 20/04/2020
  12793, ngày 21/04/2020
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 2, cột ngày khai mạc: Đảng bộ xã Đông Phong có nhiều lần trong cùng một bảng.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.
20/01/2020 ban tổ chức TB: lên lịch
  12793, ngày 20/04/2020
  12805, ngày 21/04/2020
    ⇒ Đảng bộ xã Đông Phong: Ngày 20/01/2020 lên lịch đại hội: khai mạc 20/04/2020, bế mạc 20/04/2020
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 20/01/2020 lên lịch đại hội: khai mạc 21/04/2020, bế mạc 21/04/2020

Duyệt.
22/01/2020 ban tổ chức TB: duyệt 12814
    ✗ Đại hội của Đảng bộ xã Đông Huy chưa có lịch.
    ✗   Lên lịch đại hội cho Đảng bộ xã Đông Huy trước.
22/01/2020 ban tổ chức TB: duyệt 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 22/01/2020 kế hoạch đại hội được duyệt
22/01/2020 ban tổ chức TB: duyệt 12793
    ✗ Đại hội của Đảng bộ xã Đông Phong đã được duyệt.
    ✗   Không phải duyệt lại; đổi lịch thì lên lịch lại rồi duyệt lịch mới.
22/01/2020 ban tổ chức TB: duyệt
    ✗ Bảng không có dòng nào.
    ✗   Kiểm tra lại tệp hoặc chọn ít nhất một đơn vị.

Báo cáo.
22/01/2020 ban tổ chức TB: báo cáo 12805, ngày 21/01/2020
    ✗ Đại hội của Đảng bộ xã Đông Lĩnh chưa được cấp ủy cấp trên duyệt.
    ✗   Đề nghị cấp ủy cấp trên duyệt kế hoạch đại hội của Đảng bộ xã Đông Lĩnh rồi báo cáo lại.
22/01/2020 ban tổ chức TB: báo cáo 12793, ngày 20/04/2020
    ✗ Hôm nay là ngày 22/01/2020, đại hội đến ngày 20/04/2020 mới bế mạc.
    ✗   Báo cáo sau khi đại hội bế mạc; nếu ghi nhầm ngày thì sửa lại.
22/04/2020 ban tổ chức TB: chuẩn y 12793
    ✗ Đảng bộ xã Đông Phong chưa báo cáo kết quả đại hội.
    ✗   Báo cáo kết quả đại hội của Đảng bộ xã Đông Phong trước.
22/04/2020 ban tổ chức TB: báo cáo 12793, ngày 20/04/2020
    ⇒ Đảng bộ xã Đông Phong: Tổ chức đại hội 4 nội dung: khai mạc 20/04/2020, bế mạc 20/04/2020
22/04/2020 ban tổ chức TB: báo cáo 12793, ngày 20/04/2020
    ✗ Đảng bộ xã Đông Phong đã tổ chức xong đại hội ngày 20/04/2020.
    ✗   Nếu đã báo cáo kết quả mà ngày ghi chưa đúng thì lập đính chính, nêu rõ lý do.
22/04/2020 ban tổ chức TB: lên lịch 12793, ngày 25/04/2020
    ✗ Đảng bộ xã Đông Phong đã tổ chức xong đại hội ngày 20/04/2020.
    ✗   Nếu đã báo cáo kết quả mà ngày ghi chưa đúng thì lập đính chính, nêu rõ lý do.
22/04/2020 ban tổ chức TB: báo cáo 12793, ngày 20/04/2020
  triệu tập 120, có mặt 118
    ⇒ Đảng bộ xã Đông Phong: Ngày 22/04/2020 báo cáo kết quả: có mặt 118 trên 120 được triệu tập, không bầu cấp ủy
22/04/2020 ban tổ chức TB: báo cáo 12793, ngày 20/04/2020
  triệu tập 120, có mặt 118
    ✗ Đảng bộ xã Đông Phong đã báo cáo kết quả đại hội.
    ✗   Muốn sửa số liệu thì lập đính chính, nêu rõ lý do.

Chuẩn y.
23/04/2020 ban tổ chức TB: chuẩn y 12793, quyết định ngày 18/04/2020
    ✗ Đại hội của Đảng bộ xã Đông Phong đến ngày 20/04/2020 mới bế mạc, chưa thể chuẩn y.
    ✗   Chọn ngày chuẩn y từ 20/04/2020 trở đi.
23/04/2020 ban tổ chức TB: chuẩn y 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 23/04/2020 kết quả đại hội được chuẩn y
24/04/2020 ban tổ chức TB: chuẩn y 12793
    ✗ Kết quả đại hội của Đảng bộ xã Đông Phong đã được chuẩn y.
    ✗   Không phải chuẩn y lại.
