Ngôn ngữ và tiêu đề văn bản của tổ chức
Văn bản theo ngôn ngữ và tiêu đề của tổ chức, không theo ngôn ngữ của người in; chỉ đơn vị cao nhất đặt.
Bối cảnh: thai-binh

02/03/2020 quản trị TB: đặt văn bản 340, tiếng vi
    ✗ Đảng bộ huyện Đông Hưng trực thuộc Đảng bộ tỉnh Thái Bình nên không khai báo cho cả tổ chức.
    ✗   Khai báo ở đơn vị cao nhất.
02/03/2020 bí thư 340: đặt văn bản TB, tiếng vi
    ✗ Vai trò của tài khoản này không được thay đổi tổ chức đối với Đảng bộ tỉnh Thái Bình.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ tỉnh Thái Bình; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
02/03/2020 quản trị TB: đặt văn bản TB, tiếng en
  Một
  Hai
  Ba
  Bốn
    ✗ Tiêu đề văn bản có nhiều nhất 3 dòng; mỗi dòng, và địa danh, có nhiều nhất 60 chữ.
    ✗   Rút ngắn tiêu đề hoặc địa danh.
02/03/2020 quản trị TB: đặt văn bản TB, tiếng vi, địa danh Thái Bình
  ĐẢNG CỘNG SẢN VIỆT NAM
    ⇒ Đảng bộ tỉnh Thái Bình: Đặt ngôn ngữ và tiêu đề văn bản: tiếng Việt
02/03/2020 quản trị TB: đặt văn bản TB, tiếng en
    ⇒ Đảng bộ tỉnh Thái Bình: Đặt ngôn ngữ và tiêu đề văn bản: tiếng Anh
