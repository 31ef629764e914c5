import type { ReactNode } from 'react';

const Nothing = () => <span className="cell-nothing">–</span>;
/** What a cell says, on two lines at most; a dash where nothing is said. */
export const textOr = (text: string): ReactNode => (text === '' ? <Nothing /> : <span className="cell-lines">{text}</span>);
