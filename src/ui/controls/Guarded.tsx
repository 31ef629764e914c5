import { Component, type ReactNode, Suspense } from 'react';
import { LoadProblem } from '../../workspace/loadPart.ts';
import { forgetFailedParts } from './lazyPart.ts';
import { Reload } from './Reload.tsx';
import { useFirstLanguage } from './useLanguage.tsx';

interface Props {
  readonly children: ReactNode;
  /** What is shown: when that changes, it is tried anew. */
  readonly of?: unknown;
  /** Puts what is said instead of the part in something that fits there. */
  readonly instead?: (failure: ReactNode) => ReactNode;
  /** What stands there while a part is being fetched. */
  readonly meanwhile?: ReactNode;
}
interface State {
  readonly of: unknown;
  readonly failure: { readonly problem: unknown } | null;
}

/** Keeps an error in one part of the screen inside that part, which says so and can be tried again; all else goes on. */
export class Guarded extends Component<Props, State> {
  override state: State = { of: this.props.of, failure: null };

  constructor(props: Props) {
    super(props);
    forgetFailedParts();
  }
  static getDerivedStateFromError(problem: unknown): Partial<State> {
    return { failure: { problem } };
  }
  static getDerivedStateFromProps({ of }: Props, state: State): Partial<State> | null {
    if (Object.is(of, state.of)) return null;
    if (state.failure) forgetFailedParts();
    return { of, failure: null };
  }
  override render() {
    const { failure } = this.state;
    const { children, instead = (said) => said, meanwhile } = this.props;
    if (!failure) return <Suspense fallback={meanwhile}>{children}</Suspense>;
    return instead(<PartFailed problem={failure.problem} onRetry={this.retry} />);
  }
  readonly retry = () => {
    forgetFailedParts();
    this.setState({ failure: null });
  };
}

const PartFailed = ({ problem, onRetry }: { readonly problem: unknown; readonly onRetry: () => void }) => {
  const { failure: t } = useFirstLanguage().shell;
  return (
    <div className="part-failed" role="alert">
      <p>{problem instanceof LoadProblem ? t.notLoaded : t.notShown}</p>
      <Reload>
        <button type="button" className="primary" onClick={onRetry}>
          {t.again}
        </button>
      </Reload>
    </div>
  );
};
