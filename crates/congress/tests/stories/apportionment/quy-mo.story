Số lượng đại biểu của đại hội theo từng cấp
Cấp tỉnh 300–350, cấp trên trực tiếp cơ sở không quá 300 (Chỉ thị 35-CT/TW năm 2019); nơi được nêu tên có mức riêng, nơi khác thì cấp trên cho phép.
Bối cảnh: thai-binh

01/06/2020 ban tổ chức TB: tính phân bổ TB, đương nhiên 45, được bầu 306
    ✗ Đại hội của Đảng bộ tỉnh Thái Bình có 351 đại biểu, nhiều nhất là 350.
    ✗   Căn cứ: 35-CT/TW (2019), quy định về số lượng đại biểu và hình thức đại hội
    ✗   Giảm số lượng; nếu cần nhiều hơn thì xin cấp ủy cấp trên đồng ý trước.
01/06/2020 ban tổ chức TB: tính phân bổ TB, đương nhiên 45, được bầu 200
    ✗ Đại hội của Đảng bộ tỉnh Thái Bình có 245 đại biểu, ít nhất là 300.
    ✗   Căn cứ: 35-CT/TW (2019), quy định về số lượng đại biểu và hình thức đại hội
    ✗   Tăng số lượng; nếu cần ít hơn thì xin cấp ủy cấp trên đồng ý trước.
01/06/2020 ban tổ chức TB: tính phân bổ TB, đương nhiên 45, được bầu 305
  340, đảng viên 550
  338, đảng viên 550
    ⇒ Đảng bộ tỉnh Thái Bình: Ngày 01/06/2020 dự kiến đại hội 350 đại biểu: 45 đương nhiên, 305 bầu từ 2 đơn vị, 0 chỉ định; còn 1 đại biểu chưa chia được vì ngang nhau
01/06/2020 bí thư 340: tính phân bổ 340, đương nhiên 41, được bầu 260
    ✗ Đại hội của Đảng bộ huyện Đông Hưng có 301 đại biểu, nhiều nhất là 300.
    ✗   Căn cứ: 35-CT/TW (2019), quy định về số lượng đại biểu và hình thức đại hội
    ✗   Giảm số lượng; nếu cần nhiều hơn thì xin cấp ủy cấp trên đồng ý trước.
01/06/2020 bí thư 340: chọn quy mô riêng 340
    ✗ Vai trò của tài khoản này không được chọn đại hội điểm, thí điểm bầu trực tiếp bí thư, cho phép hình thức, số lượng đại biểu của đại hội đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
01/06/2020 ban tổ chức TB: chọn quy mô riêng 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 được cấp trên đồng ý về số lượng đại biểu ngoài mức chung
01/06/2020 ban tổ chức TB: chọn quy mô riêng 340
    ✗ Đảng bộ huyện Đông Hưng đã được chọn, được phép như vậy từ trước.
    ✗   Không phải ghi lại.
01/06/2020 bí thư 340: tính phân bổ 340, đương nhiên 41, được bầu 260
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 dự kiến đại hội 301 đại biểu: 41 đương nhiên, 260 bầu từ 3 đơn vị, 0 chỉ định

Đảng bộ thành phố Hà Nội được nêu tên: không quá 500.
02/06/2020 người vận hành: đổi tên TB thành Đảng bộ thành phố Hà Nội
    ⇒ Đảng bộ thành phố Hà Nội: Đổi tên thành “Đảng bộ thành phố Hà Nội” từ ngày 02/06/2020
03/06/2020 ban tổ chức TB: tính phân bổ TB, đương nhiên 71, được bầu 430
  340, đảng viên 550
  338, đảng viên 550
    ✗ Đại hội của Đảng bộ thành phố Hà Nội có 501 đại biểu, nhiều nhất là 500.
    ✗   Căn cứ: 35-CT/TW (2019), quy định về số lượng đại biểu và hình thức đại hội
    ✗   Giảm số lượng; nếu cần nhiều hơn thì xin cấp ủy cấp trên đồng ý trước.
03/06/2020 ban tổ chức TB: tính phân bổ TB, đương nhiên 71, được bầu 429
  340, đảng viên 550
  338, đảng viên 550
    ⇒ Đảng bộ thành phố Hà Nội: Ngày 03/06/2020 dự kiến đại hội 500 đại biểu: 71 đương nhiên, 429 bầu từ 2 đơn vị, 0 chỉ định; còn 1 đại biểu chưa chia được vì ngang nhau
