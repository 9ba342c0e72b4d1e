Hủy kết quả Ban Chấp hành khi Ủy ban Kiểm tra còn đang bầu
Cuộc bầu dựa vào kết quả ấy bị hủy trước, dù chưa có kết quả.
Bối cảnh: bau-xong

15/06/2020 bí thư 340: mở bầu Ủy ban Kiểm tra tại 340, số lượng 1, đồng ý 2
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 mở cuộc bầu Ủy ban Kiểm tra, số lượng 1
15/06/2020 ban tổ chức TB: hủy kết quả bầu Ban Chấp hành tại 340, theo Quyết định 11-QĐ/TU, lý do: danh sách chốt không đúng thủ tục
    ✗ Ủy ban Kiểm tra do những người trúng cử ở đây bầu ra, hoặc được bầu trong số họ, và kết quả ấy còn nguyên.
    ✗   Xem xét kết quả bầu Ủy ban Kiểm tra trước, rồi mới xem xét kết quả ở đây.
15/06/2020 ban tổ chức TB: hủy kết quả bầu Ủy ban Kiểm tra tại 340, theo Quyết định 11-QĐ/TU, lý do: Ban Chấp hành bầu không đúng thủ tục
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 cấp trên hủy kết quả bầu Ủy ban Kiểm tra, cho bầu lại, theo Quyết định 11-QĐ/TU: Ban Chấp hành bầu không đúng thủ tục
15/06/2020 ban tổ chức TB: hủy kết quả bầu Bí thư tại 340, theo Quyết định 11-QĐ/TU, lý do: Ban Chấp hành bầu không đúng thủ tục
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 cấp trên hủy kết quả bầu Bí thư, cho bầu lại, theo Quyết định 11-QĐ/TU: Ban Chấp hành bầu không đúng thủ tục
15/06/2020 ban tổ chức TB: hủy kết quả bầu Ban Chấp hành tại 340, theo Quyết định 11-QĐ/TU, lý do: danh sách chốt không đúng thủ tục
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 15/06/2020 cấp trên hủy kết quả bầu Ban Chấp hành, cho bầu lại, theo Quyết định 11-QĐ/TU: danh sách chốt không đúng thủ tục
