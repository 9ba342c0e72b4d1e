Lời khai về chính sổ ghi
Đồng hồ nhảy hoặc sổ mất việc thì người có thẩm quyền khai rõ, và lời khai cũng là một việc của sổ.
Bối cảnh: thai-binh

10/03/2020 quản trị TB: xác nhận thời gian đã trôi qua
    ⇒ Đảng bộ tỉnh Thái Bình: Xác nhận đồng hồ sau khi nhảy: thời gian đã trôi qua thật
11/03/2020 quản trị TB: xác nhận đồng hồ đã sai
    ⇒ Đảng bộ tỉnh Thái Bình: Đồng hồ đã được chỉnh lại; thời điểm của các việc trước đó có thể sai

Người không phụ trách toàn hệ thống thì không được.
11/03/2020 bí thư 12793: xác nhận đồng hồ đã sai
    ✗ Chỉ người có quyền trên toàn hệ thống mới được xác nhận đồng hồ của sổ ghi ở cấp cao nhất.
    ✗   Đề nghị người quản trị của đơn vị cao nhất thực hiện.

Chỉ người giữ thư mục mới bỏ các việc đã mất.
12/03/2020 quản trị TB: bỏ các việc đã mất từ 51 đến 60
    ✗ Chỉ người có quyền trên toàn hệ thống mới được xác nhận đồng hồ của sổ ghi ở cấp cao nhất.
    ✗   Đề nghị người quản trị của đơn vị cao nhất thực hiện.
12/03/2020 người vận hành: bỏ các việc đã mất từ 51 đến 60
    ⇒ Đảng bộ tỉnh Thái Bình: Các việc từ 51 đến 60 đã mất; sổ ghi tiếp tục không có chúng
12/03/2020 người vận hành: bỏ các việc đã mất từ 62
    ⇒ Đảng bộ tỉnh Thái Bình: Có thể đã mất các việc từ số 62; sổ ghi tiếp tục từ đây
