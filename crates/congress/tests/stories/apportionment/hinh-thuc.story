Đại hội đảng viên hay đại hội đại biểu
Đảng bộ cơ sở dưới 200 đảng viên: đại hội đảng viên; từ 200: đại hội đại biểu; khác đi thì cấp trên đồng ý (35-CT/TW năm 2019).
Bối cảnh: thai-binh

10/02/2020 bí thư 12793: triệu tập đại hội 12793
  Trần Thị An, đảng viên
    ✗ Đảng bộ xã Đông Phong có 210 đảng viên; từ 200 đảng viên trở lên thì tổ chức đại hội đại biểu.
    ✗   Căn cứ: 35-CT/TW (2019), quy định về số lượng đại biểu và hình thức đại hội [chưa đối chiếu văn bản gốc]
    ✗   Triệu tập đại biểu; nếu cần đại hội đảng viên thì xin cấp ủy cấp trên đồng ý trước.
10/02/2020 bí thư 12805: triệu tập đại hội 12805
  Lê Văn Bình, được bầu, từ L1
    ✗ Đảng bộ xã Đông Lĩnh có 180 đảng viên; dưới 200 đảng viên thì tổ chức đại hội đảng viên.
    ✗   Căn cứ: 35-CT/TW (2019), quy định về số lượng đại biểu và hình thức đại hội [chưa đối chiếu văn bản gốc]
    ✗   Triệu tập toàn thể đảng viên; nếu khó khăn, cần đại hội đại biểu thì xin cấp ủy cấp trên đồng ý trước.
10/02/2020 bí thư 12793: chọn đại hội đảng viên 12793
    ✗ Vai trò của tài khoản này không được chọn đại hội điểm, thí điểm bầu trực tiếp bí thư, cho phép hình thức, số lượng đại biểu của đại hội đối với Đảng bộ xã Đông Phong.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ xã Đông Phong; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
10/02/2020 bí thư 340: chọn đại hội đảng viên 12793
    ⇒ Đảng bộ xã Đông Phong: Ngày 10/02/2020 được cấp trên đồng ý tổ chức đại hội đảng viên
10/02/2020 bí thư 340: chọn đại hội đại biểu 12805
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 10/02/2020 được cấp trên đồng ý tổ chức đại hội đại biểu
11/02/2020 bí thư 12793: triệu tập đại hội 12793
  Trần Thị An, đảng viên
    ⇒ Đảng bộ xã Đông Phong: Ngày 11/02/2020 triệu tập 1 người dự đại hội
11/02/2020 bí thư 12805: triệu tập đại hội 12805
  Lê Văn Bình, được bầu, từ L1
    ⇒ Đảng bộ xã Đông Lĩnh: Ngày 11/02/2020 triệu tập 1 người dự đại hội

Không biết đảng số thì không từ chối; trang đơn vị nói rõ là chưa kiểm được.
11/02/2020 bí thư 12532: triệu tập đại hội 12532
  Phạm Thị Cúc, đảng viên
    ⇒ Đảng bộ xã Quỳnh Sơn: Ngày 11/02/2020 triệu tập 1 người dự đại hội
