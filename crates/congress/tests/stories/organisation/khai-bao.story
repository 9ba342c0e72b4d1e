Khai báo tổ chức: loại và các cấp
Đơn vị cao nhất khai báo tổ chức bằng lời của mình; loại tổ chức quyết định bộ quy tắc mà chu kỳ sau bắt đầu.
Bối cảnh: thai-binh

Chỉ đơn vị cao nhất khai báo, và chỉ người quản lý đơn vị.
02/03/2020 quản trị TB: khai báo tổ chức 340, loại party
  tỉnh
  trên cơ sở
    ✗ Đảng bộ huyện Đông Hưng trực thuộc Đảng bộ tỉnh Thái Bình nên không khai báo cho cả tổ chức.
    ✗   Khai báo ở đơn vị cao nhất.
02/03/2020 bí thư 340: khai báo tổ chức TB, loại party
  tỉnh
    ✗ Vai trò của tài khoản này không được thay đổi tổ chức đối với Đảng bộ tỉnh Thái Bình.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ tỉnh Thái Bình; đề nghị người quản trị kiểm tra lại vai trò nếu cần.

Các cấp có tên, không trùng nhau, không quá nhiều.
02/03/2020 quản trị TB: khai báo tổ chức TB, loại party
    ✗ Tổ chức phải có ít nhất một cấp, mỗi dòng một cấp.
    ✗   Ghi tên các cấp, từ cao xuống thấp.
02/03/2020 quản trị TB: khai báo tổ chức TB, loại party
  tỉnh
  trên cơ sở
  cơ sở
  chi bộ
  Tổ
  tổ
    ✗ Có hai cấp cùng tên “tổ”.
    ✗   Đặt tên khác nhau cho từng cấp.
02/03/2020 quản trị TB: khai báo tổ chức TB, loại party
  Một cấp có cái tên rất dài mà không cột nào của báo cáo chứa nổi vì nó không dừng
    ✗ Tên cấp “Một cấp có cái tên rất dài mà không cột nào của báo cáo chứa nổi vì nó không dừng” dài quá 60 chữ.
    ✗   Đặt tên ngắn hơn.
02/03/2020 quản trị TB: khai báo tổ chức TB, loại party
  A
  B
  C
  D
  E
  F
  G
  H
  I
  K
  L
  M
  N
    ✗ Tổ chức có quá 12 cấp.
    ✗   Gộp các cấp giống nhau.

Không bỏ cấp đang có đơn vị.
02/03/2020 quản trị TB: khai báo tổ chức TB, loại party
  tỉnh
  trên cơ sở
  cơ sở
    ✗ Còn 4 đơn vị thuộc cấp “Chi bộ trực thuộc” mà danh sách bỏ mất cấp này.
    ✗   Giữ cấp này trong danh sách, hoặc chuyển cấp cho các đơn vị đó trước.

Khai báo được, rồi khai báo lại được.
02/03/2020 quản trị TB: khai báo tổ chức TB, loại party
  tỉnh
  trên cơ sở
  cơ sở
  chi bộ
    ⇒ Đảng bộ tỉnh Thái Bình: Khai báo tổ chức: Đảng Cộng sản Việt Nam, 4 cấp
03/03/2020 quản trị TB: khai báo tổ chức TB, loại youth-union
  tỉnh
  trên cơ sở
  cơ sở
  chi bộ
  Tổ đảng
    ⇒ Đảng bộ tỉnh Thái Bình: Khai báo tổ chức: Đoàn TNCS Hồ Chí Minh, 5 cấp

Đơn vị đã giải thể không khai báo được nữa.
03/03/2020 người vận hành: lập
  HTX Hợp tác xã Ví Dụ
    ⇒ Hợp tác xã Ví Dụ: Thành lập từ ngày 03/03/2020 với tên “Hợp tác xã Ví Dụ”
03/03/2020 người vận hành: giải thể HTX
    ⇒ Hợp tác xã Ví Dụ: Giải thể từ ngày 03/03/2020
04/03/2020 người vận hành: khai báo tổ chức HTX, loại cooperative
  cơ sở
    ✗ Hôm nay không có đơn vị Hợp tác xã Ví Dụ.
    ✗   Chọn một đơn vị đang hoạt động.
