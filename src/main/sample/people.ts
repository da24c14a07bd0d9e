import type { SampleUnitKey } from '#main/sample/units'
import type { Honorific, Membership } from '#shared/domain/person'

/*
 * Invented people: any likeness to a real one is chance. Staff codes follow the order of recruitment. Two pairs
 * bear one name in different units (Nguyễn Văn Hùng, Nguyễn Thị Kim Ngân), one pair in the same (Lê Minh Tuấn).
 */

type Row = [
  honorific: Honorific,
  fullName: string,
  birthDate: string,
  staffCode: string,
  position: string,
  from: string,
]

/** The unit each belongs to, with the position held there and since when. */
const rosters: Partial<Record<SampleUnitKey, Row[]>> = {
  board: [
    ['Ông', 'Nguyễn Quốc Thái', '1966-02-03', 'VC001', 'Hiệu trưởng', '2018-03-15'],
    ['Ông', 'Đỗ Văn Thiệt', '1972-05-13', 'VC004', 'Phó Hiệu trưởng', '2017-06-01'],
    ['Bà', 'Nguyễn Thị Yến Phương', '1975-01-02', 'VC014', 'Phó Hiệu trưởng', '2020-12-01'],
  ],
  personnel: [
    ['Ông', 'Hà Minh Khôi', '1971-05-05', 'VC003', 'Trưởng phòng', '2016-09-01'],
    ['Bà', 'Huỳnh Tường Vi', '1975-08-05', 'VC016', 'Phó Trưởng phòng', '2018-01-01'],
    ['Ông', 'Phạm Hoàng Phương', '1977-09-23', 'VC023', 'Phó Trưởng phòng', '2019-05-01'],
    ['Bà', 'Nguyễn Thị Phượng', '1977-03-06', 'VC062', 'Chuyên viên', '2008-11-01'],
    ['Ông', 'Võ Hữu Đức', '1992-10-31', 'VC119', 'Chuyên viên', '2015-04-15'],
    ['Ông', 'Trần Hồng Phúc', '1989-05-09', 'VC178', 'Chuyên viên', '2021-08-15'],
    ['Bà', 'Tạ Thị Út', '1989-11-16', 'VC115', 'Chuyên viên', '2014-05-15'],
    ['Bà', 'Huỳnh Yến Nhi', '1981-09-11', 'VC077', 'Chuyên viên', '2010-08-01'],
    ['Bà', 'Lê Thị Thanh Thủy', '1986-01-11', 'VC102', 'Văn thư', '2013-02-01'],
    ['Bà', 'Phạm Thị Mộng Tuyền', '1984-12-29', 'VC082', 'Nhân viên y tế', '2011-05-15'],
    ['Ông', 'Nguyễn Văn Nghiệp', '1982-02-10', 'VC037', 'Nhân viên lái xe', '2006-04-15'],
    ['Ông', 'Hồ Tuấn Kiệt', '1977-10-20', 'VC036', 'Nhân viên lái xe', '2005-12-15'],
    ['Ông', 'Trần Thanh Hòa', '1976-03-09', 'VC046', 'Nhân viên bảo vệ', '2007-08-01'],
    ['Ông', 'Bùi Thiện Chí', '1968-06-10', 'VC034', 'Nhân viên bảo vệ', '2004-11-15'],
    ['Ông', 'Trần Đức Thịnh', '1973-06-29', 'VC038', 'Nhân viên bảo vệ', '2006-08-01'],
    ['Bà', 'Châu Thị Cẩm Tiên', '1979-08-05', 'VC053', 'Nhân viên tạp vụ', '2008-03-01'],
    ['Bà', 'Phạm Thị Mỹ Xuyên', '1973-05-12', 'VC040', 'Nhân viên tạp vụ', '2006-11-15'],
  ],
  training: [
    ['Ông', 'Nguyễn Chí Tâm', '1975-06-23', 'VC015', 'Trưởng phòng', '2017-08-01'],
    ['Ông', 'Ngô Thái Bình', '1973-08-28', 'VC010', 'Phó Trưởng phòng', '2017-08-01'],
    ['Bà', 'Lê Ngọc Thơ', '1974-11-24', 'VC012', 'Phó Trưởng phòng', '2021-01-01'],
    ['Ông', 'Nguyễn Văn Út', '1977-03-31', 'VC083', 'Chuyên viên', '2011-06-01'],
    ['Bà', 'Nguyễn Thị Hoàng Yến', '1985-07-31', 'VC089', 'Chuyên viên', '2012-01-01'],
    ['Bà', 'Nguyễn Thị Cẩm Hồng', '1976-11-26', 'VC048', 'Chuyên viên', '2007-10-01'],
    ['Bà', 'Nguyễn Trúc Linh', '1990-10-18', 'VC114', 'Chuyên viên', '2014-05-01'],
    ['Ông', 'Dương Thế Vinh', '1995-08-05', 'VC169', 'Chuyên viên', '2023-04-15'],
    ['Bà', 'Thạch Thị Ái Như', '1991-08-10', 'VC151', 'Chuyên viên', '2018-11-01'],
    ['Ông', 'Mai Vũ Linh', '1991-05-15', 'VC134', 'Chuyên viên', '2017-01-01'],
    ['Ông', 'Võ Quang Vinh', '1986-06-30', 'VC153', 'Chuyên viên', '2019-03-15'],
    ['Bà', 'Phạm Thị Thủy Tiên', '1984-06-24', 'VC045', 'Chuyên viên', '2007-07-01'],
    ['Bà', 'Đặng Mỹ Hạnh', '1985-11-30', 'VC106', 'Nhân viên thư viện', '2013-06-15'],
    ['Bà', 'Lê Thị Trúc Mai', '1989-12-19', 'VC095', 'Nhân viên thư viện', '2012-05-01'],
  ],
  students: [
    ['Ông', 'Lê Hữu Thắng', '1978-10-26', 'VC027', 'Trưởng phòng', '2019-09-01'],
    ['Bà', 'Nguyễn Thúy Vy', '1980-06-05', 'VC035', 'Phó Trưởng phòng', '2019-09-01'],
    ['Bà', 'Võ Thùy Dương', '1988-12-16', 'VC150', 'Chuyên viên', '2018-11-01'],
    ['Bà', 'Huỳnh Thị Xuyến', '1989-03-10', 'VC172', 'Chuyên viên', '2021-01-01'],
    ['Bà', 'Nguyễn Thị Hồng Đào', '1977-01-08', 'VC065', 'Chuyên viên', '2009-04-01'],
    ['Ông', 'Trần Thành Trung', '1984-09-06', 'VC064', 'Chuyên viên', '2009-03-15'],
    ['Ông', 'Lê Hùng Cường', '1980-08-16', 'VC079', 'Chuyên viên', '2010-10-15'],
    ['Ông', 'Nguyễn Đăng Khoa', '1985-02-25', 'VC110', 'Chuyên viên', '2014-01-01'],
    ['Bà', 'Trịnh Huỳnh Như', '1976-04-05', 'VC063', 'Quản lý ký túc xá', '2009-01-15'],
    ['Ông', 'Võ Văn Khởi', '1985-12-29', 'VC133', 'Quản lý ký túc xá', '2016-11-01'],
    ['Ông', 'Lê Trí Dũng', '1972-06-19', 'VC043', 'Quản lý ký túc xá', '2007-05-15'],
    ['Bà', 'Kiều Lan Chi', '1992-11-23', 'VC120', 'Nhân viên', '2015-05-15'],
  ],
  finance: [
    ['Bà', 'Lê Thị Như Ý', '1968-11-05', 'VC002', 'Trưởng phòng, Kế toán trưởng', '2015-10-01'],
    ['Bà', 'Nguyễn Thị Bé Ba', '1976-09-10', 'VC021', 'Phó Trưởng phòng', '2018-07-01'],
    ['Bà', 'Nguyễn Kiều Oanh', '1987-08-20', 'VC141', 'Kế toán viên', '2017-09-01'],
    ['Ông', 'Nguyễn Hoàng Long', '1979-04-18', 'VC033', 'Kế toán viên', '2004-10-15'],
    ['Bà', 'Trần Tuyết Mai', '1986-06-23', 'VC109', 'Kế toán viên', '2013-11-01'],
    ['Bà', 'Tạ Thị Hồng Loan', '1982-11-03', 'VC093', 'Kế toán viên', '2012-04-01'],
    ['Bà', 'Mai Thị Kim Cúc', '1983-05-06', 'VC098', 'Thủ quỹ', '2012-10-01'],
    ['Ông', 'Hồ Ngọc Thạch', '1982-10-30', 'VC097', 'Thủ kho', '2012-07-15'],
    ['Bà', 'Huỳnh Thị Mỹ Tiên', '1992-09-03', 'VC166', 'Nhân viên', '2020-09-01'],
  ],
  electrical: [
    ['Ông', 'Huỳnh Duy Khánh', '1974-02-09', 'VC011', 'Trưởng khoa', '2016-08-01'],
    ['Ông', 'Nguyễn Kim Long', '1979-05-12', 'VC032', 'Phó Trưởng khoa', '2016-08-01'],
    ['Ông', 'Huỳnh Tấn Tài', '1983-06-10', 'VC060', 'Phó Trưởng khoa', '2020-09-01'],
    ['Ông', 'Ngô Trường Giang', '1983-08-04', 'VC039', 'Trưởng bộ môn', '2006-09-15'],
    ['Ông', 'Nguyễn Thành Luân', '1982-07-05', 'VC078', 'Trưởng bộ môn', '2010-08-01'],
    ['Ông', 'Võ Thành Được', '1983-01-14', 'VC072', 'Trưởng bộ môn', '2009-12-01'],
    ['Ông', 'Nguyễn Quốc Cường', '1987-08-12', 'VC179', 'Giảng viên', '2021-11-15'],
    ['Ông', 'Trần Quốc Bảo', '1980-06-03', 'VC052', 'Giảng viên', '2008-01-15'],
    ['Ông', 'Phạm Văn Thuận', '1982-01-18', 'VC103', 'Giảng viên', '2013-03-15'],
    ['Ông', 'Nguyễn Văn Hùng', '1979-11-25', 'VC058', 'Giảng viên', '2008-08-01'],
    ['Bà', 'Ngô Thị Thu Thủy', '1990-07-30', 'VC157', 'Giảng viên', '2019-09-15'],
    ['Ông', 'Huỳnh Tấn Lực', '1992-12-07', 'VC177', 'Giảng viên', '2021-08-01'],
    ['Ông', 'Phan Công Danh', '1978-01-10', 'VC092', 'Giảng viên', '2012-03-15'],
    ['Ông', 'Huỳnh Bá Tòng', '1995-08-16', 'VC173', 'Giảng viên', '2021-01-15'],
    ['Ông', 'Lê Văn Lành', '1990-04-11', 'VC121', 'Giảng viên', '2015-12-01'],
    ['Ông', 'Trương Hoàng Thông', '1995-11-01', 'VC182', 'Giảng viên', '2023-03-01'],
    ['Ông', 'Phạm Đình Chiến', '1983-11-06', 'VC059', 'Giảng viên', '2008-08-01'],
    ['Bà', 'Tăng Ngọc Hân', '1982-12-08', 'VC056', 'Giảng viên', '2008-05-15'],
    ['Ông', 'Chau Sóc Thia', '1992-02-27', 'VC147', 'Giảng viên', '2018-04-01'],
    ['Ông', 'Nguyễn Văn Mười', '1980-02-18', 'VC090', 'Giảng viên', '2012-02-01'],
    ['Ông', 'Lê Ngọc Điền', '1986-10-11', 'VC127', 'Giảng viên', '2016-06-01'],
    ['Bà', 'Phạm Thị Tố Quyên', '1989-12-07', 'VC148', 'Giảng viên', '2018-08-01'],
    ['Bà', 'Đỗ Thảo Nguyên', '1978-12-05', 'VC075', 'Giảng viên', '2010-02-15'],
    ['Ông', 'Nguyễn Quốc Toản', '1994-01-30', 'VC167', 'Giảng viên', '2020-09-01'],
    ['Bà', 'Thái Ngọc Trâm', '1991-10-04', 'VC116', 'Giáo vụ khoa', '2015-02-01'],
  ],
  mechanical: [
    ['Ông', 'Nguyễn Hoàng Nam', '1973-01-16', 'VC005', 'Trưởng khoa', '2018-02-01'],
    ['Ông', 'Cao Hải Đăng', '1978-10-03', 'VC026', 'Phó Trưởng khoa', '2018-02-01'],
    ['Ông', 'Đỗ Minh Hoàng', '1983-01-21', 'VC087', 'Trưởng bộ môn', '2011-10-01'],
    ['Ông', 'Trương Minh Luân', '1981-12-09', 'VC044', 'Trưởng bộ môn', '2007-07-01'],
    ['Ông', 'Nguyễn Thanh Xuân', '1980-12-03', 'VC050', 'Giảng viên', '2007-12-01'],
    ['Ông', 'Võ Trung Kiên', '1983-01-10', 'VC066', 'Giảng viên', '2009-04-01'],
    ['Ông', 'Võ Minh Đương', '1986-12-07', 'VC140', 'Giảng viên', '2017-04-01'],
    ['Ông', 'Phạm Thanh Sơn', '1993-05-04', 'VC159', 'Giảng viên', '2019-10-01'],
    ['Bà', 'Nguyễn Minh Nguyệt', '1978-03-11', 'VC085', 'Giảng viên', '2011-08-15'],
    ['Ông', 'Nguyễn Văn Lâm', '1993-02-03', 'VC138', 'Giảng viên', '2017-03-01'],
    ['Ông', 'Nguyễn Hoàng Giang', '1986-03-17', 'VC099', 'Giảng viên', '2012-10-15'],
    ['Ông', 'Nguyễn Hữu Tài', '1989-05-03', 'VC176', 'Giảng viên', '2021-08-01'],
    ['Ông', 'Lê Thanh Bình', '1995-01-23', 'VC170', 'Giảng viên', '2020-11-01'],
    ['Bà', 'Lâm Hồng Nhung', '1990-06-23', 'VC135', 'Giáo vụ khoa', '2017-02-01'],
  ],
  automotive: [
    ['Ông', 'Võ Thanh Tùng', '1973-03-10', 'VC007', 'Trưởng khoa', '2019-01-01'],
    ['Ông', 'Tô Nhựt Trường', '1973-02-16', 'VC006', 'Phó Trưởng khoa', '2019-01-01'],
    ['Ông', 'Trương Nhật Quang', '1978-04-12', 'VC025', 'Phó Trưởng khoa', '2022-09-01'],
    ['Ông', 'Trần Tấn Đạt', '1982-04-19', 'VC049', 'Trưởng bộ môn', '2007-10-15'],
    ['Ông', 'Nguyễn Trọng Nghĩa', '1985-07-11', 'VC100', 'Trưởng bộ môn', '2013-01-01'],
    ['Ông', 'Lê Hoàng Vũ', '1992-05-08', 'VC146', 'Giảng viên', '2018-01-01'],
    ['Ông', 'Huỳnh Chí Hiếu', '1992-09-04', 'VC161', 'Giảng viên', '2020-04-01'],
    ['Ông', 'Võ Văn Đông', '1990-11-05', 'VC107', 'Giảng viên', '2013-10-01'],
    ['Ông', 'Nguyễn Văn Hùng', '1988-07-03', 'VC125', 'Giảng viên', '2016-04-15'],
    ['Ông', 'Trần Hoàng Khang', '1988-05-14', 'VC162', 'Giảng viên', '2020-07-15'],
    ['Ông', 'Đỗ Quốc Việt', '1984-01-01', 'VC128', 'Giảng viên', '2016-07-01'],
    ['Bà', 'Lê Thu Ba', '1990-04-15', 'VC158', 'Giảng viên', '2019-10-01'],
    ['Ông', 'Trương Văn Sang', '1980-12-29', 'VC091', 'Giảng viên', '2012-02-15'],
    ['Ông', 'Võ Thanh Liêm', '1995-06-22', 'VC171', 'Giảng viên', '2020-12-01'],
    ['Ông', 'Nguyễn Minh Nhựt', '1994-01-25', 'VC139', 'Giảng viên', '2017-03-15'],
    ['Ông', 'Phạm Hữu Nghĩa', '1986-04-15', 'VC104', 'Giảng viên', '2013-04-01'],
    ['Ông', 'Thái Văn Thum', '1979-06-27', 'VC041', 'Giảng viên', '2007-02-01'],
    ['Ông', 'Trần Trung Hiếu', '1988-11-07', 'VC165', 'Giảng viên', '2020-09-01'],
    ['Bà', 'Võ Thị Hạnh', '1993-03-01', 'VC131', 'Giáo vụ khoa', '2016-10-01'],
  ],
  computing: [
    ['Ông', 'Trương Hoàng Duy', '1977-09-03', 'VC022', 'Trưởng khoa', '2017-03-01'],
    ['Bà', 'Trần Thị Phương Loan', '1986-01-05', 'VC086', 'Phó Trưởng khoa', '2020-03-01'],
    ['Bà', 'Phạm Thị Thu Sương', '1984-06-18', 'VC073', 'Trưởng bộ môn', '2009-12-15'],
    ['Ông', 'Phạm Hữu Phước', '1986-02-13', 'VC081', 'Trưởng bộ môn', '2011-01-15'],
    ['Ông', 'Võ Minh Tuấn', '1983-09-14', 'VC142', 'Giảng viên', '2017-10-01'],
    ['Bà', 'Lý Ngọc Huyền', '1980-12-23', 'VC067', 'Giảng viên', '2009-06-01'],
    ['Ông', 'Trần Phước Lộc', '1982-01-12', 'VC124', 'Giảng viên', '2016-04-01'],
    ['Ông', 'Lê Văn Dũng', '1983-09-29', 'VC118', 'Giảng viên', '2015-04-15'],
    ['Ông', 'Lê Minh Tuấn', '1993-06-07', 'VC132', 'Giảng viên', '2016-10-01'],
    ['Bà', 'Nguyễn Ngọc Bích', '1995-11-29', 'VC168', 'Giảng viên', '2020-09-15'],
    ['Bà', 'Hồ Thị Ngọc Lan', '1994-11-25', 'VC154', 'Giảng viên', '2019-04-15'],
    ['Ông', 'Nguyễn Quang Minh', '1987-12-01', 'VC180', 'Giảng viên', '2021-12-01'],
    ['Ông', 'Lê Minh Tuấn', '1991-08-10', 'VC143', 'Giảng viên', '2017-10-01'],
    ['Bà', 'Kiều Hồng Gấm', '1991-07-26', 'VC137', 'Giảng viên', '2017-03-01'],
    ['Ông', 'Võ Văn Nhơn', '1996-10-25', 'VC152', 'Giảng viên', '2019-01-15'],
    ['Bà', 'Lê Bảo Châu', '1981-12-06', 'VC057', 'Giảng viên', '2008-07-01'],
    ['Bà', 'Tạ Thị Thu Hà', '1992-07-07', 'VC122', 'Giáo vụ khoa', '2015-12-15'],
  ],
  economics: [
    ['Bà', 'Lê Thị Thúy An', '1976-08-30', 'VC019', 'Trưởng khoa', '2018-05-01'],
    ['Ông', 'Trần Văn Cảnh', '1973-07-05', 'VC009', 'Phó Trưởng khoa', '2018-05-01'],
    ['Bà', 'Lê Thị Mai Trinh', '1983-10-17', 'VC061', 'Phó Trưởng khoa', '2021-09-01'],
    ['Bà', 'Trần Thị Hồng Thắm', '1981-01-02', 'VC080', 'Trưởng bộ môn', '2011-01-01'],
    ['Bà', 'Lâm Cẩm Vân', '1984-11-07', 'VC047', 'Trưởng bộ môn', '2007-08-01'],
    ['Ông', 'Nguyễn Thanh Điền', '1987-05-25', 'VC101', 'Trưởng bộ môn', '2013-01-15'],
    ['Ông', 'Nguyễn Văn Ân', '1979-07-06', 'VC030', 'Giảng viên', '2004-05-01'],
    ['Bà', 'Tạ Thị Quế Trân', '1988-10-07', 'VC094', 'Giảng viên', '2012-04-15'],
    ['Bà', 'Tô Thị Sang', '1989-10-10', 'VC123', 'Giảng viên', '2016-02-01'],
    ['Bà', 'Phạm Phương Thảo', '1984-09-18', 'VC076', 'Giảng viên', '2010-06-15'],
    ['Ông', 'Võ Minh Trí', '1984-11-25', 'VC108', 'Giảng viên', '2013-11-01'],
    ['Ông', 'Huỳnh Văn Tính', '1982-01-26', 'VC084', 'Giảng viên', '2011-08-01'],
    ['Bà', 'Lê Thị Bích Tuyền', '1985-06-07', 'VC055', 'Giảng viên', '2008-05-01'],
    ['Bà', 'Dương Mỹ Linh', '1992-01-07', 'VC164', 'Giảng viên', '2020-08-01'],
    ['Bà', 'Nguyễn Thị Nhanh', '1981-08-10', 'VC088', 'Giảng viên', '2011-12-15'],
    ['Bà', 'Trần Hồng Hạnh', '1995-04-17', 'VC181', 'Giảng viên', '2023-03-01'],
    ['Bà', 'Nguyễn Thị Bạch Tuyết', '1994-12-06', 'VC156', 'Giảng viên', '2019-08-15'],
    ['Bà', 'Nguyễn Thị Kim Ngân', '1993-04-24', 'VC155', 'Giảng viên', '2019-07-01'],
    ['Bà', 'Lâm Hoàng Oanh', '1992-02-05', 'VC117', 'Giáo vụ khoa', '2015-03-01'],
  ],
  general: [
    ['Ông', 'Nguyễn Vĩnh Lợi', '1978-11-20', 'VC028', 'Trưởng khoa', '2017-10-01'],
    ['Bà', 'Nguyễn Thị Kiều Diễm', '1976-09-07', 'VC020', 'Phó Trưởng khoa', '2019-10-01'],
    ['Bà', 'Trương Thị Bích Liễu', '1978-01-20', 'VC096', 'Trưởng bộ môn', '2012-06-01'],
    ['Ông', 'Phan Phước Hậu', '1982-05-02', 'VC070', 'Trưởng bộ môn', '2009-10-01'],
    ['Bà', 'Đoàn Thị Thanh Nga', '1984-01-05', 'VC054', 'Trưởng bộ môn', '2008-04-01'],
    ['Bà', 'Nguyễn Thị Kim Ngân', '1990-07-16', 'VC136', 'Giảng viên', '2017-02-01'],
    ['Ông', 'Đoàn Thanh Nhã', '1990-11-27', 'VC129', 'Giảng viên', '2016-08-01'],
    ['Bà', 'Néang Sóc Ny', '1993-05-17', 'VC174', 'Giảng viên', '2021-05-15'],
    ['Ông', 'Hà Thanh Phong', '1988-05-15', 'VC105', 'Giảng viên', '2013-06-01'],
    ['Bà', 'Lý Thị Minh Thư', '1989-12-11', 'VC163', 'Giảng viên', '2020-07-15'],
    ['Ông', 'Nguyễn Anh Khoa', '1991-07-14', 'VC111', 'Giảng viên', '2014-01-15'],
    ['Bà', 'Trần Thị Kim Chi', '1989-06-10', 'VC112', 'Giảng viên', '2014-02-01'],
    ['Bà', 'Lê Mỹ Duyên', '1985-01-16', 'VC051', 'Giảng viên', '2008-01-01'],
    ['Ông', 'Phạm Hoài Phong', '1982-07-11', 'VC130', 'Giảng viên', '2023-01-01'],
    ['Bà', 'Đỗ Bích Phượng', '1983-05-27', 'VC071', 'Giảng viên', '2009-10-01'],
    ['Bà', 'Ngô Ngọc Giàu', '1990-09-01', 'VC149', 'Giáo vụ khoa', '2018-09-15'],
  ],
  centre: [
    ['Ông', 'Phan Văn Hậu', '1973-03-20', 'VC008', 'Giám đốc', '2018-11-01'],
    ['Ông', 'Tô Chí Linh', '1978-03-23', 'VC024', 'Phó Giám đốc', '2018-11-01'],
    ['Bà', 'Bùi Thị Ánh Nguyệt', '1976-05-08', 'VC018', 'Phó Giám đốc', '2022-01-01'],
    ['Ông', 'Hà Phú Quý', '1993-07-26', 'VC126', 'Giáo viên', '2016-05-01'],
    ['Ông', 'Nguyễn Khắc Huy', '1990-10-17', 'VC113', 'Giáo viên', '2014-02-01'],
    ['Ông', 'Hồ Hoàng Ân', '1976-04-24', 'VC042', 'Giáo viên', '2007-05-01'],
    ['Ông', 'Võ Công Thành', '1990-04-01', 'VC144', 'Giáo viên', '2017-11-15'],
    ['Bà', 'Ngô Thị Kim Yến', '1992-08-21', 'VC175', 'Giáo viên', '2021-06-01'],
    ['Ông', 'Huỳnh Thanh Tâm', '1982-01-30', 'VC068', 'Giáo viên', '2009-06-01'],
    ['Bà', 'Phan Kim Phụng', '1976-04-27', 'VC069', 'Chuyên viên', '2009-06-15'],
    ['Ông', 'Bùi Bảo Toàn', '1982-03-23', 'VC074', 'Chuyên viên', '2010-01-15'],
    ['Bà', 'Trần Thị Xuân Đào', '1995-11-15', 'VC160', 'Chuyên viên', '2019-11-15'],
    ['Ông', 'Nguyễn Minh Mẫn', '1994-05-06', 'VC145', 'Chuyên viên', '2017-12-01'],
    ['Bà', 'Trịnh Diễm Thúy', '1980-01-28', 'VC029', 'Chuyên viên', '2003-09-01'],
    ['Ông', 'Ngô Thành Nhân', '1979-05-08', 'VC031', 'Nhân viên', '2004-07-15'],
  ],
}

type Stay = Omit<Membership, 'unitId'> & { staffCode: string; unit: SampleUnitKey }

/** Stays before the present one: a promotion in the same unit, or another unit left during the year. */
const earlierStays: Stay[] = [
  { staffCode: 'VC012', unit: 'training', position: 'Chuyên viên', from: '2003-09-01', to: '2020-12-31' },
  { staffCode: 'VC018', unit: 'centre', position: 'Chuyên viên', from: '2005-10-01', to: '2021-12-31' },
  { staffCode: 'VC025', unit: 'automotive', position: 'Giảng viên', from: '2012-08-15', to: '2022-08-31' },
  { staffCode: 'VC060', unit: 'electrical', position: 'Giảng viên', from: '2009-01-15', to: '2020-08-31' },
  { staffCode: 'VC061', unit: 'economics', position: 'Giảng viên', from: '2010-02-01', to: '2021-08-31' },
  { staffCode: 'VC169', unit: 'computing', position: 'Giảng viên', from: '2020-10-01', to: '2023-04-14' },
  { staffCode: 'VC130', unit: 'economics', position: 'Giảng viên', from: '2016-09-01', to: '2022-12-31' },
]

const union = (staffCode: string, position: string): Stay => ({
  staffCode,
  unit: 'union',
  position,
  from: '2023-01-10',
  to: null,
})
const youthUnion = (staffCode: string, position: string): Stay => ({
  staffCode,
  unit: 'youthUnion',
  position,
  from: '2022-10-20',
  to: null,
})

/** Committee members of the union and the youth union also sit in their own unit. */
const committees: Stay[] = [
  union('VC010', 'Chủ tịch'),
  union('VC016', 'Phó Chủ tịch'),
  union('VC021', 'Chủ nhiệm Ủy ban Kiểm tra'),
  union('VC026', 'Ủy viên Ban Chấp hành'),
  union('VC039', 'Ủy viên Ban Chấp hành'),
  union('VC061', 'Ủy viên Ban Chấp hành'),
  union('VC069', 'Ủy viên Ban Chấp hành'),
  union('VC073', 'Ủy viên Ban Chấp hành'),
  union('VC096', 'Ủy viên Ban Chấp hành'),
  youthUnion('VC150', 'Bí thư'),
  youthUnion('VC132', 'Phó Bí thư'),
  youthUnion('VC111', 'Phó Bí thư'),
  youthUnion('VC119', 'Ủy viên Ban Chấp hành'),
  youthUnion('VC139', 'Ủy viên Ban Chấp hành'),
  youthUnion('VC145', 'Ủy viên Ban Chấp hành'),
  youthUnion('VC156', 'Ủy viên Ban Chấp hành'),
  youthUnion('VC170', 'Ủy viên Ban Chấp hành'),
  youthUnion('VC173', 'Ủy viên Ban Chấp hành'),
]

/** Two who have retired: listed only when former people are asked for. */
const retired: { unit: SampleUnitKey; row: Row }[] = [
  {
    unit: 'electrical',
    row: ['Ông', 'Lê Thành Đời', '1962-06-19', 'VC013', 'Giảng viên', '2000-09-01'],
  },
  {
    unit: 'personnel',
    row: ['Bà', 'Trương Ngọc Xuyến', '1966-12-04', 'VC017', 'Chuyên viên', '2001-05-01'],
  },
]
const retiredOn = '2022-12-31'

export type SamplePerson = {
  honorific: Honorific
  fullName: string
  birthDate: string
  staffCode: string
  /** The present unit first. */
  stays: (Omit<Membership, 'unitId'> & { unit: SampleUnitKey })[]
}

function person(unit: SampleUnitKey, row: Row, to: string | null): SamplePerson {
  const [honorific, fullName, birthDate, staffCode, position, from] = row
  const others = [...earlierStays, ...committees].filter((stay) => stay.staffCode === staffCode)
  return {
    honorific,
    fullName,
    birthDate,
    staffCode,
    stays: [{ unit, position, from, to }, ...others.map(({ staffCode: _, ...stay }) => stay)],
  }
}

export const samplePeople: SamplePerson[] = [
  ...Object.entries(rosters).flatMap(([unit, rows]) =>
    rows.map((row) => person(unit as SampleUnitKey, row, null)),
  ),
  ...retired.map(({ unit, row }) => person(unit, row, retiredOn)),
]
