Mẫu văn bản riêng của tổ chức
Tổ chức dùng tệp DOCX của mình làm mẫu cho một loại văn bản; bỏ mẫu thì dùng lại mẫu có sẵn. Chỉ đơn vị cao nhất đặt mẫu.
Bối cảnh: thai-binh

02/03/2020 quản trị TB: dùng mẫu của 340, văn bản minutes, tệp mau-1
    ✗ Đảng bộ huyện Đông Hưng trực thuộc Đảng bộ tỉnh Thái Bình nên không khai báo cho cả tổ chức.
    ✗   Khai báo ở đơn vị cao nhất.
02/03/2020 bí thư 340: dùng mẫu của TB, văn bản minutes, tệp mau-1
    ✗ Vai trò của tài khoản này không được thay đổi tổ chức đối với Đảng bộ tỉnh Thái Bình.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ tỉnh Thái Bình; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
02/03/2020 quản trị TB: bỏ mẫu của TB, văn bản minutes
    ✗ Tổ chức chưa có mẫu riêng cho văn bản này.
    ✗   Văn bản đang dùng mẫu có sẵn, không cần làm gì thêm.

02/03/2020 quản trị TB: dùng mẫu của TB, văn bản nào, tệp mau-1
    ✗ Chưa chọn văn bản nào dùng mẫu.
    ✗   Chọn ít nhất một loại văn bản.

Đặt được, thay được, bỏ được; văn bản khác không đổi.
03/03/2020 quản trị TB: dùng mẫu của TB, văn bản minutes, tệp mau-1
    ⇒ Đảng bộ tỉnh Thái Bình: Dùng mẫu riêng cho biên bản đại hội, mã tệp 6d61752d31000000000000000000000000000000000000000000000000000000
03/03/2020 quản trị TB: dùng mẫu của TB, văn bản minutes, tệp mau-1
    ✗ Tệp này đang là mẫu của văn bản.
    ✗   Không cần gửi lại; muốn thay thì gửi tệp khác.
04/03/2020 quản trị TB: dùng mẫu của TB, văn bản minutes, tệp mau-2
    ⇒ Đảng bộ tỉnh Thái Bình: Dùng mẫu riêng cho biên bản đại hội, mã tệp 6d61752d32000000000000000000000000000000000000000000000000000000
05/03/2020 quản trị TB: bỏ mẫu của TB, văn bản resolution
    ✗ Tổ chức chưa có mẫu riêng cho văn bản này.
    ✗   Văn bản đang dùng mẫu có sẵn, không cần làm gì thêm.
05/03/2020 quản trị TB: bỏ mẫu của TB, văn bản minutes
    ⇒ Đảng bộ tỉnh Thái Bình: Bỏ mẫu riêng cho biên bản đại hội, dùng lại mẫu có sẵn

Một tệp dùng cho nhiều văn bản; văn bản đã dùng tệp ấy thì giữ nguyên.
06/03/2020 quản trị TB: dùng mẫu của TB, văn bản progress-report, tệp mau-2
    ⇒ Đảng bộ tỉnh Thái Bình: Dùng mẫu riêng cho báo cáo tiến độ đại hội, mã tệp 6d61752d32000000000000000000000000000000000000000000000000000000
06/03/2020 quản trị TB: dùng mẫu của TB, văn bản progress-report và tellers-minutes và committee-minutes và credentials, tệp mau-2
    ⇒ Đảng bộ tỉnh Thái Bình: Dùng mẫu riêng cho biên bản phiên họp thứ nhất, mã tệp 6d61752d32000000000000000000000000000000000000000000000000000000
    ⇒ Đảng bộ tỉnh Thái Bình: Dùng mẫu riêng cho biên bản kiểm phiếu, mã tệp 6d61752d32000000000000000000000000000000000000000000000000000000
    ⇒ Đảng bộ tỉnh Thái Bình: Dùng mẫu riêng cho báo cáo thẩm tra tư cách, mã tệp 6d61752d32000000000000000000000000000000000000000000000000000000
