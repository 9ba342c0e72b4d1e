Từng người tự ký: ban kiểm phiếu ký, đoàn chủ tịch nhận, mỗi người bằng việc của chính mình
Hai bàn khớp nhau; người phụ trách cuộc bầu không ký thay và không nhận thay ai.
Bối cảnh: thai-binh

01/06/2020 bí thư 340: triệu tập đại hội 340
  Trần Thị An, được bầu, từ 12793
  Lê Văn Bình, được bầu, từ 12805
  Phạm Thị Cúc, được bầu, từ 12814
  Vũ Đức Dũng, được bầu, từ 12814
  Nguyễn Thị Giang, được bầu, từ 12805
  Hoàng Văn Hải, được bầu, từ 12793
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 01/06/2020 triệu tập 6 người dự đại hội
08/06/2020 bí thư 340: lên lịch 340, từ 15/06/2020 đến 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 08/06/2020 lên lịch đại hội: khai mạc 15/06/2020, bế mạc 16/06/2020
09/06/2020 ban tổ chức TB: duyệt 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 09/06/2020 kế hoạch đại hội được duyệt
15/06/2020 bí thư 340: điểm danh Trần Thị An tại 340
15/06/2020 bí thư 340: điểm danh Lê Văn Bình tại 340
15/06/2020 bí thư 340: điểm danh Phạm Thị Cúc tại 340
15/06/2020 bí thư 340: điểm danh Vũ Đức Dũng tại 340
15/06/2020 bí thư 340: điểm danh Nguyễn Thị Giang tại 340
15/06/2020 bí thư 340: điểm danh Hoàng Văn Hải tại 340
15/06/2020 bí thư 340: lập Đoàn Chủ tịch gồm Trần Thị An tại 340, đồng ý 6
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Đoàn Chủ tịch 1 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: khai mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 khai mạc phiên chính thức
15/06/2020 bí thư 340: lập Ban Kiểm phiếu gồm Vũ Đức Dũng; Hoàng Văn Hải tại 340, đồng ý 6
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bầu Ban Kiểm phiếu 2 người: đồng ý 6, không đồng ý 0, không biểu quyết 0
15/06/2020 bí thư 340: mở bầu Ban Chấp hành tại 340, số lượng 2, đồng ý 6
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ban Chấp hành, số lượng 2
15/06/2020 bí thư 340: giới thiệu Ban Chấp hành tại 340
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đưa 3 người vào danh sách ứng cử, đề cử Ban Chấp hành
15/06/2020 bí thư 340: chốt danh sách Ban Chấp hành tại 340, đồng ý 6
  Trần Thị An
  Lê Văn Bình
  Phạm Thị Cúc
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 chốt danh sách bầu Ban Chấp hành: 3 người
15/06/2020 bí thư 340: phát phiếu Ban Chấp hành tại 340, 6 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 phát 6 phiếu bầu Ban Chấp hành
15/06/2020 bí thư 340: mở hòm phiếu Ban Chấp hành tại 340, 6 phiếu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở hòm phiếu bầu Ban Chấp hành: 6 phiếu thu về

15/06/2020 kiểm phiếu 340 bàn 1: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 1, xấp 1, hợp lệ 6
  6 phiếu
  6 phiếu
  0 phiếu
15/06/2020 kiểm phiếu 340 bàn 2: kiểm phiếu Ban Chấp hành tại 340, bàn Bàn 2, xấp 1, hợp lệ 6
  6 phiếu
  6 phiếu
  0 phiếu
15/06/2020 bí thư 340: đối chiếu Ban Chấp hành tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 đối chiếu kết quả kiểm phiếu bầu Ban Chấp hành: các bàn khớp nhau

Từng người của ban kiểm phiếu tự ký; người phụ trách cuộc bầu không ký thay, và chỉ ghi chữ ký trên giấy của người không có tài khoản.
15/06/2020 quản trị TB: ghi danh Hoàng Văn Hải tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Tạo tài khoản
15/06/2020 bí thư 340: ký biên bản Ban Chấp hành tại 340
  Vũ Đức Dũng
  Hoàng Văn Hải
    ✗ Người đã có tài khoản thì tự ký, không ghi thay.
    ✗   Mời người ấy ký ở trang này bằng tài khoản của mình; chỉ ghi thay người ký trên giấy mà không có tài khoản.
15/06/2020 bí thư 340: tự ký biên bản Ban Chấp hành tại 340
  Vũ Đức Dũng
    ✗ Người phụ trách cuộc bầu không ký thay ban kiểm phiếu.
    ✗   Mời người của ban kiểm phiếu ký bằng tài khoản khác, hoặc bằng mã cá nhân trên thẻ đại biểu.
15/06/2020 Lê Văn Bình: tự ký biên bản Ban Chấp hành tại 340
  Vũ Đức Dũng
    ✗ Chữ ký phải do chính người ấy thực hiện.
    ✗   Mời người ấy ký bằng tài khoản của mình, hoặc bằng mã cá nhân trên thẻ đại biểu.
15/06/2020 người vận hành: tự ký biên bản Ban Chấp hành tại 340
  Vũ Đức Dũng
    ✗ Chữ ký phải do chính người ấy thực hiện.
    ✗   Mời người ấy ký bằng tài khoản của mình, hoặc bằng mã cá nhân trên thẻ đại biểu.
15/06/2020 Hoàng Văn Hải: tự ký biên bản Ban Chấp hành tại 340
  Hoàng Văn Hải
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 biên bản kiểm phiếu bầu Ban Chấp hành được 1 người của ban kiểm phiếu ký
15/06/2020 Hoàng Văn Hải: tự ký biên bản Ban Chấp hành tại 340
  Hoàng Văn Hải
    ✗ Chỉ người của ban kiểm phiếu ký biên bản kiểm phiếu, mỗi người một lần.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Chọn những người đã ký. Nếu ban kiểm phiếu thay người thì sửa danh sách ban kiểm phiếu trước.
15/06/2020 Trần Thị An: tự nhận biên bản Ban Chấp hành tại 340
  Trần Thị An
    ✗ Trưởng ban kiểm phiếu chưa ký biên bản.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Mời trưởng ban kiểm phiếu ký; nếu ký trên giấy thì chọn cả trưởng ban. Nếu đã thay trưởng ban thì sửa danh sách ban kiểm phiếu trước.
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ✗ Trưởng ban kiểm phiếu chưa ký biên bản.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Mời trưởng ban kiểm phiếu ký; nếu ký trên giấy thì chọn cả trưởng ban. Nếu đã thay trưởng ban thì sửa danh sách ban kiểm phiếu trước.
15/06/2020 Vũ Đức Dũng: tự ký biên bản Ban Chấp hành tại 340
  Vũ Đức Dũng
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 biên bản kiểm phiếu bầu Ban Chấp hành được 1 người của ban kiểm phiếu ký
15/06/2020 Vũ Đức Dũng: tự nhận biên bản Ban Chấp hành tại 340
  Vũ Đức Dũng
    ✗ Người nhận biên bản không thuộc đoàn chủ tịch hay tập thể bầu cử.
    ✗   Căn cứ: 244-QĐ/TW, Điều 19
    ✗   Chọn một người trong danh sách.
15/06/2020 Trần Thị An: tự nhận biên bản Ban Chấp hành tại 340
  Trần Thị An
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 bàn giao biên bản kiểm phiếu bầu Ban Chấp hành
15/06/2020 bí thư 340: công bố Ban Chấp hành tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 công bố kết quả bầu Ban Chấp hành: trúng cử 2, cần 4 phiếu trên 6, còn thiếu 0
