Bảng thành lập có dòng sai thì không dòng nào được ghi
Bối cảnh: thai-binh

Mỗi dòng sai được nêu tên: trùng mã trong bảng, trùng mã đang dùng, thiếu tên, cấp trên không có.
02/03/2020 quản trị TB: lập
  P8 Chi bộ thôn Một, thuộc 12793
  P8 Chi bộ thôn Hai, thuộc 12793
  P1 Chi bộ thôn Ba, thuộc 12793
  P9, thuộc 12793
  P10 Chi bộ thôn Bốn, thuộc 99999
    ✗ Có 4 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 2, cột mã đơn vị: Mã P8 có nhiều lần trong cùng một bảng.
    ✗   dòng 3, cột mã đơn vị: Mã P1 đang là mã của Chi bộ thôn Cổ Xá.
    ✗   dòng 4, cột tên: Còn thiếu: tên.
    ✗   dòng 5, cột mã đơn vị cấp trên: Ngày 02/03/2020 không có đơn vị cấp trên nào mang mã 99999.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.

Hai đơn vị không thể là cấp trên của nhau.
02/03/2020 quản trị TB: lập
  X1 Đảng bộ bộ phận Một, thuộc X2
  X2 Đảng bộ bộ phận Hai, thuộc X1
    ✗ Có 2 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột mã đơn vị cấp trên: Đơn vị mã X1 không thể là cấp trên của chính mình.
    ✗   dòng 2, cột mã đơn vị cấp trên: Đơn vị mã X2 không thể là cấp trên của chính mình.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.

Chi bộ không thể có trước đảng bộ của mình.
02/03/2020 quản trị TB: lập, từ 01/01/2014
  P8 Chi bộ thôn Một, thuộc 12793@01/01/2015
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột ngày hiệu lực: Ngày 01/01/2014, đơn vị cấp trên Đảng bộ xã Đông Phong chưa thành lập hoặc đã kết thúc hoạt động.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.

Tên dài quá mức thì không phải là tên.
02/03/2020 quản trị TB: lập
  P8 Chi bộ rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài rất dài dài, thuộc 12793
    ✗ Có 1 dòng không nhận được nên cả bảng chưa được ghi.
    ✗   dòng 1, cột tên: Ô “tên” dài hơn 300 ký tự.
    ✗   Sửa các dòng nêu dưới đây rồi gửi lại cả bảng.

Bảng trống.
02/03/2020 quản trị TB: lập
    ✗ Bảng không có gì để ghi.
    ✗   Kiểm tra lại tệp: phải có ít nhất một dòng làm thay đổi tổ chức.

Không dòng nào ở trên được ghi.
02/03/2020 hỏi: cây tổ chức 340
    | Đảng bộ huyện Đông Hưng
    |   Đảng bộ xã Đông Phong
    |     Chi bộ thôn Cổ Xá
    |     Chi bộ thôn Đông An
    |   Đảng bộ xã Đông Lĩnh
    |     Chi bộ thôn Lũ Phong
    |   Đảng bộ xã Đông Huy
    |     Chi bộ thôn Nam Song
