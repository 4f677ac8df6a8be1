/**
 * Written by `scripts/build-confusables.ts` from Unicode's confusables.txt, version 17.0.0 (UTS #39): what looks like ASCII.
 * A line: the prototype, then the distances between the code points that look like it, in base 36.
 * Copyright © 1991-2025 Unicode, Inc. SPDX-License-Identifier: Unicode-3.0 (https://www.unicode.org/license.txt)
 */
export const CONFUSABLES_VERSION = '17.0.0';

export const CONFUSABLES = `! cj 8lq
$ 2q6n
& x2w
' 2o gp 2 1 1 1 a 2 1 15 h2 3 3g q e9 1 2fp hu 1u4 1 2 n 3 qqf
'' y ig 1g 8 l8 2 4in nd 1 2 350
'B ap
'D ay
'P bo
'T bw
'Y c3
( 7s8 a 1pe 14iy
(( 948
) 7s9 a 1pe 14iy
)) 949
* 19p 541 cp 18g8
+ 4j1 27b 135 i5 1 1 1 1 16r9 193i
+2 8br
, 171 2m 52n q8v
- k7 sd 4zg 2 1 1c cv 12 126 ib 1 i0 1 7 1 9r
-. wla
. 19c 40 h 1 v7a 7q jsy
., wl7
.. wl6
/ 4l1 1sc 3 cx nw gq ff 2 jy 1 oc 4b 79 5m4 24mz
// 8hp
/// 8hn
10 73c
2 br k fh 3br sqt 4r 2z
3 c7 2t e3 3l 20 w9 ao 6nn 14 8 o7y 1t mcf h2p jij
4 3wu 1fj5
5 cc 1j3z
6 rw 1x 33x 4x0 1 9 1am1
7 1fiq 3xw 10lo
8 f6 1 1jb 3k 1d4g 19dd
9 1yl 3e 75 ed 671 1 o83 mda w a
: k0 14 i9 1m 8w 1 354 7r 6 1n5 d8 ptz i4 ndc
< jm 3g6 hm 1vr 1f9 2caw
<< 6sq
<<< 6vs
= 3y8 2ts 1 6 2 1 4 1lc 88 iy gw mzj
> jn 3g0 2dj 1f9 1sr4 jjs
>< 8f9
>> 6sr 1it
>>> 6vt
? g1 2b 1d5 20h t31
A pd 3j 32y ez sa1 iia lgg
AA x0y
AE 5i su
AO x10
AR 2rd3
AU x12
AV x14 2
AY x18
B pe 3k 34y eb 4gb nri kk hxq v 2o
C td 3t 305 2iq 2df nqu iiw 2o 7n 7b 3wt 9 16rg 15q
C' av
D 5s 1s 3d 3kn fy c s89
E g6 9b 3k 32v 30z 20q nnb ihi 4dc 8
F b5 gb 3iw sa1 jf hyn u hs 3ul w 10lt
G dg mg 2wk 1f smb
G' b7
H 86 hd 3q 3p 11 2 2ya ch 4iz 13 nrt ijs
J g8 8n 3t 337 6a si4 k9
K pm 3k 3k 4 30o kv 1y0 2bg 17 nr7 h5 ijc
K' bc
L 8x 3od 5o 4rq npt it6 7f 3ul f h2c jkk
M po 2m y 4x 2y2 ft 6e 4aq nrb ij5 2p
MB 2rfv
N bh e8 83h nra ib2 p1
O 1c 4o 5j e1 7 p 2u 2c 3a 31 h7 o0 cm 162 6m 19 2wb 7 5r 1t0 e 43 g j j7 n3g gn i14 p 9l 5a 2c 3vj 17 zk zlm 7ay
O' 3vo
OE 9e
OO wwo 52
P pt 3j 342 3v 4s5 18 npf iis
P' 41y
Q 8yd
QE 2rcw
R bq 3jv 1d c5 sbg ixd l1d jj5
S sl 96 2va 5 snc iic ay l5m
T 9y 20 40 9y 3i 3u 2ye 2ks dy 59 vs y5 nqm iir q 2s 49z h1q qxq
T3 x0o
U g4 ll 2ib cs 3k 2qm 49 ppt ixm 3xm h3e
U' 413
V vo dv 40 2jm 2e 4y1 nn2 e1 hx4 p2 3ur h2g jk5 7az
VB 2rfw
W 10c 2vr x 2j9 q4h mws 9
X pz 3i 3x 3i3 22 2ws 1fd 4x nm6 js hr7 6y 10 2r b ed 3wl
Y 4l bt 9j 3i 3v 2 2yh k 4x7 nr8 iiu 4c2 h3z
Z c5 33 aa 371 snt il5 4ac 1o
\\ 6qe 14n fc 4 1jv 5lu 24m1 18
\\\\ 762 1pr
^ jo 2
_ 1kq
a gh 9s 3j 66e 4
aa x0z
ae 6e rz
ao x11
au x13
av x15 2
ay x19
b ao 2 1 1 5r ce r 1i 1 15 1 30i 4j 1 8s 1w5j
b' 420
bl tn
c 4i be ed 2y 28p 2e 2i2 335 p3e hhq
d 7l 3f 5m 1 iy 2xy 3s 2f0 q3r
d' 41z
dz ir
e g7 dq 3s 2 5m7 r9g
f b6 s2 4q2 8f r24 po
fn ix
g b1 2g 3f 1 m8 4qq
h 87 8v dx 2o 51 2tu 1c syr
i 8h 8n 1 1 9b 4d 8c 2sj 1xy 1 16f 5 1sr o1g 10u lla
j g9 bu 2t
k bd
l 1d o 1f 5i 2c 1 3 12 4r 2 8c 31 56 f 6p l a 20 1m i 3i 61 2yf 28y d6 1p1 59 nmr ihk 3j n 5a2 7 fyh 3i o0v
l' 169
lO tq
ll ch tr 55y en 1850
llS 1evs
ls iy
lt 6gm
lz iz
n 97 2b 5x 90 cb 6 4 4qc
o 6w al 96 4 16 29 1h 3a 4c 2k 2u u 2h 3 k w a h3 3k 3k 3k 3k 3k 3k 56 1y 6i 3k 8w d z 47 14 1cx 10v 2 328 e o8c s2 1 1i q 19 hgx 5a 352 s8 f
o/0 11 18l 548
o/00 16x 55z
o/000 16y 55z
oe 9f
oo 6qm q63 52
p 72 4n q ea 1j 20 4zh 16f 1tb 18
q io hn 20 3
r gd 1b 1 c6 2o 4ur 24 2z7 p1e 1 1l
r' wh
rn 31 ec 5by mu 1cnv df
s cd 5h cz 1qi 385 r7h vt hi6 41l
sss 2rfg
t 9z 1y 5hk
tf x2v
ts iu
u i3 8q 4a 7y 4nz 2q ra9 q7 4 22 hne 3xe
ue 5t7
uo xur
v ql 54 9v 4lk zs 49 r1k l7h ca
w hb d5 p s 4g 1w 4ow 330 o84 te ksi g5 4 1
x 5z oe 3cs 1o 6p 3p9 1 77 1
y c4 4b k 18 84 40 30 2 2eu 2hx ab 2p6 p0x lmq
z c6 33 2z 58y 2c s2l lkh
{ 7sk 2c2o
} 7sl
~ 6dv dl 8c 1du qc 1`;
