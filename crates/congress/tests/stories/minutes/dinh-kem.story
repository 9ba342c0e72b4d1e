Tệp đính kèm văn bản
Bản scan có chữ ký, tệp DOCX: sổ chỉ giữ mã có muối, tệp nằm cạnh sổ, mã hóa, xóa được vì có họ tên.
Bối cảnh: bau-xong

16/06/2020 bí thư 340: đính kèm vào nghị quyết tại 340, mã scan một
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào nghị quyết đại hội, mã 7363616e206de1bb997400000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào nghị quyết tại 340, mã scan một
    ✗ Tệp này đã đính kèm.
    ✗   Tải lại trang.
16/06/2020 bí thư 340: xóa tệp đính kèm của nghị quyết tại 340, mã scan hai, lý do: nhầm tệp
    ✗ Văn bản không có tệp này, hoặc tệp đã xóa.
    ✗   Tải lại trang.
16/06/2020 bí thư 340: xóa tệp đính kèm của nghị quyết tại 340, mã scan một
    ✗ Đính chính phải có lý do.
    ✗   Ghi rõ sai ở đâu, sửa theo căn cứ nào.
16/06/2020 bí thư 340: xóa tệp đính kèm của nghị quyết tại 340, mã scan một, lý do: quét thiếu trang
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 xóa tệp đính kèm của nghị quyết đại hội, mã 7363616e206de1bb997400000000000000000000000000000000000000000000: quét thiếu trang
16/06/2020 bí thư 340: xóa tệp đính kèm của nghị quyết tại 340, mã scan một, lý do: quét thiếu trang
    ✗ Văn bản không có tệp này, hoặc tệp đã xóa.
    ✗   Tải lại trang.

Mỗi văn bản có nhiều nhất 20 tệp.
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 1
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203100000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 2
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203200000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 3
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203300000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 4
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203400000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 5
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203500000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 6
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203600000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 7
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203700000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 8
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203800000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 9
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203900000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 10
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203130000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 11
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203131000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 12
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203132000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 13
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203133000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 14
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203134000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 15
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203135000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 16
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203136000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 17
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203137000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 18
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203138000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 19
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203139000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 20
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 đính kèm một tệp vào biên bản đại hội, mã 74e1bb8770203230000000000000000000000000000000000000000000000000
16/06/2020 bí thư 340: đính kèm vào biên bản tại 340, mã tệp 21
    ✗ Văn bản đã có 20 tệp đính kèm.
    ✗   Xóa tệp thừa, hoặc gộp các tệp thành một.
