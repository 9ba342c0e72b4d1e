Ghi nhầm một bước của đơn khiếu nại: lùi lại một bước, có lý do
Bối cảnh: bau-xong

16/06/2020 bí thư 340: bế mạc tại 340
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 16/06/2020 bế mạc đại hội
17/06/2020 ủy ban kiểm tra TB: lùi đơn số 01 về 340, lý do: ghi nhầm
    ✗ Không có đơn số 01.
    ✗   Chọn đơn trong danh sách.
17/06/2020 ủy ban kiểm tra TB: nhận đơn số 01 về 340, nhận ngày 16/06/2020
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 17/06/2020 cấp trên tiếp nhận đơn khiếu nại số 01 về bầu cử, nhận ngày 16/06/2020
17/06/2020 ủy ban kiểm tra TB: lùi đơn số 01 về 340
    ✗ Lùi một bước phải có lý do.
    ✗   Ghi sai ở đâu, sửa theo căn cứ nào.
17/06/2020 ủy ban kiểm tra TB: lùi đơn số 01 về 340, lý do: ghi nhầm cuộc bầu
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 17/06/2020 lùi một bước của đơn khiếu nại số 01; lý do: ghi nhầm cuộc bầu
17/06/2020 ủy ban kiểm tra TB: nhận đơn số 01 về 340, nhận ngày 16/06/2020, cuộc bầu Ban Chấp hành
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 17/06/2020 cấp trên tiếp nhận đơn khiếu nại số 01 về bầu cử, nhận ngày 16/06/2020
18/06/2020 ủy ban kiểm tra TB: xác minh đơn số 01 về 340, theo 12-BC/UBKT
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 18/06/2020 Ủy ban Kiểm tra cấp trên báo cáo xác minh đơn số 01: 12-BC/UBKT
18/06/2020 ban tổ chức TB: bác đơn số 01 về 340, theo 30-QĐ/TU
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 18/06/2020 cấp trên bác khiếu nại số 01, theo 30-QĐ/TU
19/06/2020 ủy ban kiểm tra TB: lùi đơn số 01 về 340, lý do: ghi nhầm
    ✗ Vai trò của tài khoản này không được chuẩn y kết quả đại hội đối với Đảng bộ huyện Đông Hưng.
    ✗   Việc này thuộc cấp ủy hoặc ban tổ chức phụ trách Đảng bộ huyện Đông Hưng; đề nghị người quản trị kiểm tra lại vai trò nếu cần.
19/06/2020 ban tổ chức TB: lùi đơn số 01 về 340, lý do: ghi nhầm kết luận
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 19/06/2020 lùi một bước của đơn khiếu nại số 01; lý do: ghi nhầm kết luận
19/06/2020 ban tổ chức TB: kết luận đúng đơn số 01 về 340, theo 30-QĐ/TU
    ⇒ Đảng bộ huyện Đông Hưng: Ngày 19/06/2020 cấp trên kết luận khiếu nại số 01 đúng, theo 30-QĐ/TU
