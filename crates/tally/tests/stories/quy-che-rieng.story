# Một hội có điều lệ riêng: tính trên số có mặt; bằng phiếu thì người nhiều tuổi hơn, rồi người vào hội lâu hơn, rồi chủ trì.

# Ba người bằng phiếu, sinh cùng ngày, một người chưa biết ngày vào hội.
Luật: hoi-rieng
Bầu 2 hội viên
Số: có mặt 12, phát ra 12, thu về 12
Danh sách: An (1970-01-01) {1999-05-19}, Bình (1970-01-01) {1998-02-03}, Chi (1970-01-01)
4 phiếu để An, Bình
4 phiếu để An, Chi
4 phiếu để Bình, Chi
Kiểm phiếu
  ⇒ cơ sở: số có mặt = 12; cần 7 phiếu
  ⇒ hợp lệ 12, không hợp lệ: 0
  ⇒ An: 8 phiếu, 66.67 %
  ⇒ Bình: 8 phiếu, 66.67 %
  ⇒ Chi: 8 phiếu, 66.67 %
  ⇒ bằng phiếu ở vị trí 1: An, Bình, Chi tranh 2 chỗ
  ⇒ tiếp theo: compare_membership

# Biết đủ ngày vào hội; hai người cuối vào cùng ngày: chủ trì quyết định.
Luật: hoi-rieng
Bầu 2 hội viên
Số: có mặt 12, phát ra 12, thu về 12
Danh sách: An (1970-01-01) {1999-05-19}, Bình (1970-01-01) {1998-02-03}, Chi (1970-01-01) {1999-05-19}
4 phiếu để An, Bình
4 phiếu để An, Chi
4 phiếu để Bình, Chi
Kiểm phiếu
  ⇒ cơ sở: số có mặt = 12; cần 7 phiếu
  ⇒ hợp lệ 12, không hợp lệ: 0
  ⇒ An: 8 phiếu, 66.67 %
  ⇒ Bình: 8 phiếu, 66.67 %, trúng cử
  ⇒ Chi: 8 phiếu, 66.67 %
  ⇒ bằng phiếu ở vị trí 2: An, Chi tranh 1 chỗ
  ⇒ tiếp theo: chair_decides
Chủ trì quyết định: Chi, An
Kiểm phiếu
  ⇒ cơ sở: số có mặt = 12; cần 7 phiếu
  ⇒ hợp lệ 12, không hợp lệ: 0
  ⇒ An: 8 phiếu, 66.67 %
  ⇒ Bình: 8 phiếu, 66.67 %, trúng cử
  ⇒ Chi: 8 phiếu, 66.67 %, trúng cử
  ⇒ tiếp theo: ask_acceptance

# Người trúng cử phải nhận. Dự khuyết lấy từ cùng phiếu, theo số phiếu, trong những người quá nửa.
Luật: hoi-rieng
Bầu 1 hội viên, dự khuyết 1
Số: có mặt 11, phát ra 11, thu về 11
Danh sách: An
11 phiếu: An đồng ý
Kiểm phiếu
  ⇒ cơ sở: số có mặt = 11; cần 6 phiếu
  ⇒ hợp lệ 11, không hợp lệ: 0
  ⇒ An: 11 phiếu, 100.00 %, trúng cử
  ⇒ tiếp theo: ask_acceptance
Luật: hoi-rieng
Bầu 3 hội viên, dự khuyết 1
Số: có mặt 12, phát ra 12, thu về 12
Danh sách: An, Bình, Chi, Dũng, Em
5 phiếu để An, Bình, Chi
4 phiếu để An, Bình, Dũng
3 phiếu để Chi, Dũng, Em
Kiểm phiếu
  ⇒ cơ sở: số có mặt = 12; cần 7 phiếu
  ⇒ hợp lệ 12, không hợp lệ: 0
  ⇒ An: 9 phiếu, 75.00 %, trúng cử
  ⇒ Bình: 9 phiếu, 75.00 %, trúng cử
  ⇒ Chi: 8 phiếu, 66.67 %, trúng cử
  ⇒ Dũng: 7 phiếu, 58.33 %
  ⇒ Em: 3 phiếu, 25.00 %
  ⇒ dự khuyết: Dũng
  ⇒ tiếp theo: ask_acceptance
  ⇒ lưu ý: Danh sách dư 2 người, quá số dư tối đa 1.

# Trong Đảng, đại biểu dự khuyết bầu bằng phiếu riêng.
Luật: vn-party-2024
Bầu 2 đại biểu, dự khuyết 1
Số: triệu tập 12, phát ra 12, thu về 12
Danh sách: An, Bình, Chi
12 phiếu để An, Bình
Kiểm phiếu
  ✗ election.alternates: Theo bộ quy tắc này, đại biểu dự khuyết bầu bằng phiếu riêng: lập một cuộc bầu riêng.
